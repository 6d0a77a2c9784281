package org.comity.domain.source;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SourceOrderTest {

    @Test
    void tellsAnAbsentTitleFromOneThatReadsLikeIt() {
        Source untitled = cited(Citation.NONE);
        Source titled = cited(new Citation("null", null, null, null, null, null));

        assertNotEquals(untitled, titled);
        assertTrue(titled.compareTo(untitled) < 0);
    }

    @Test
    void tellsPartsApartThatReadAlikeTogether() {
        Source one = cited(new Citation("a, publisherOrNull=b", "c", null, null, null, null));
        Source other = cited(new Citation("a", "b, publisherOrNull=c", null, null, null, null));

        assertNotEquals(0, one.compareTo(other));
    }

    private static Source cited(Citation citation) {
        return new Source(SourceId.of("page"), "page.txt", Sha256.of("0".repeat(64)), citation);
    }
}
