package org.comity.ingest.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.comity.domain.finding.Place;
import org.comity.domain.source.Origin;
import org.junit.jupiter.api.Test;

class TextPlaceTest {

    private static final SourceText TEXT =
            SourceText.of("one\r\n" + "x".repeat(1_000) + "\n" + "y".repeat(1_001) + "\n\uD83D\uDE80 last");

    @Test
    void showsTheLineWithoutItsEnd() {
        assertEquals(new Place(new Origin("a.txt", 1, 2), "one"), TextPlace.of("a.txt", TEXT, 1));
        assertEquals(new Place(new Origin("a.txt", 4, 3), "\uD83D\uDE80 last"), TextPlace.of("a.txt", TEXT, 4, 3));
        assertEquals(TextPlace.of("a.txt", TEXT, 4, 7), TextPlace.of("a.txt", TEXT, TEXT.length()));
    }

    @Test
    void leavesOutALineThatIsTooLongToBeShown() {
        assertEquals(
                Optional.of("x".repeat(1_000)),
                TextPlace.of("a.txt", TEXT, 2, 1).excerpt());
        assertEquals(Place.of(new Origin("a.txt", 3, 1_000)), TextPlace.of("a.txt", TEXT, 3, 1_000));
    }

    @Test
    void knowsPlacesThatTheTextDoesNotHave() {
        assertEquals(Place.of(new Origin("a.txt", 5, 1)), TextPlace.of("a.txt", TEXT, 5, 1));
        assertEquals(Place.of(Origin.of("a.txt")), TextPlace.whole("a.txt"));
    }
}
