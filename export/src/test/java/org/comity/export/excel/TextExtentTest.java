package org.comity.export.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TextExtentTest {

    @Test
    void countsTheLongestLine() {
        assertEquals(new TextExtent(6, 3), TextExtent.of("a\nlonger\nx", 60));
    }

    @Test
    void wrapsWhatIsLongerThanTheColumn() {
        assertEquals(3, TextExtent.of("x".repeat(150), 60).lines());
    }

    @Test
    void countsCharactersOfEastAsiaTwice() {
        assertEquals(new TextExtent(4, 1), TextExtent.of("漢字", 60));
    }

    @Test
    void staysWithinTheHeightThatExcelGivesARow() {
        assertEquals(27, TextExtent.of("x\n".repeat(1_000), 60).lines());
    }
}
