package org.comity.export.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ExcelTextTest {

    @Test
    void keepsAsManyCharactersAsACellHolds() {
        String longest = "x".repeat(32_767);

        assertEquals(longest, ExcelText.of(longest));
        assertFalse(ExcelText.isCut(longest));
    }

    @Test
    void cutsWhatIsLongerSoThatItCanBeSeen() {
        String tooLong = "x".repeat(32_768);

        assertEquals("x".repeat(32_763) + " […]", ExcelText.of(tooLong));
        assertTrue(ExcelText.isCut(tooLong));
    }

    @Test
    void neverCutsInsideACharacter() {
        String pairs = "x" + "😀".repeat(20_000);

        String cell = ExcelText.of(pairs);

        assertEquals("x" + "😀".repeat(16_381) + " […]", cell);
    }

    @Test
    void escapesWhatReadersWouldDecode() {
        assertEquals("_x005F_x0041_", ExcelText.of("_x0041_"));
        assertEquals("_x005F_x0041_x005F_x0042_", ExcelText.of("_x0041_x0042_"));
        assertEquals("_x005F_x005F_x005F_x0041_", ExcelText.of("_x005F_x0041_"));
        assertEquals("_X0041_ _x004_ _x00G1_ _", ExcelText.of("_X0041_ _x004_ _x00G1_ _"));
    }

    @Test
    void neverCutsInsideAnEscape() {
        String escapes = "_x0041_ ".repeat(4_000);

        String cell = ExcelText.of(escapes);

        assertTrue(ExcelText.isCut(escapes));
        assertTrue(cell.length() <= 32_767);
        assertTrue(cell.matches("(?s)(_x005F_x0041_ )*(_x005F_(x0?0?4?1?_?)?)? \\[…]"), cell.substring(32_700));
    }

    @Test
    void replacesWhatXmlCannotHold() {
        assertEquals(
                "a\uFFFDb\uFFFDc\uFFFDd\te\nf\rg\u007F\u0085",
                ExcelText.of("a\u0000b\u001Bc\uFFFEd\te\nf\rg\u007F\u0085"));
        assertTrue(ExcelText.isReplaced("\u0000"));
        assertTrue(ExcelText.isReplaced("\uFFFF"));
        assertFalse(ExcelText.isReplaced("a\t\r\n😀\uFFFD"));
    }
}
