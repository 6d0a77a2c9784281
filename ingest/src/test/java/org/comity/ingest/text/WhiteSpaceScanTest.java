package org.comity.ingest.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class WhiteSpaceScanTest {

    @Test
    void staysInsideThePart() {
        String text = "a \u00a0b \n";

        assertEquals(3, WhiteSpaceScan.skip(text, 1, 6));
        assertEquals(2, WhiteSpaceScan.skip(text, 1, 2));
        assertEquals(4, WhiteSpaceScan.skipBack(text, 3, 6));
        assertEquals(5, WhiteSpaceScan.skipBack(text, 5, 6));
    }

    @Test
    void findsThatOnlyWhiteSpaceFollows() {
        assertFalse(WhiteSpaceScan.isBlank("a \u00a0", 0));
        assertTrue(WhiteSpaceScan.isBlank("a \u00a0", 1));
        assertTrue(WhiteSpaceScan.isBlank("a \u00a0", 3));
    }
}
