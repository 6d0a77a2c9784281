package org.comity.export.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;
import org.comity.export.HostileTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardedTextTest {

    /** A formula where a cell could begin, whatever separates the cells. */
    private static final Pattern FORMULA =
            Pattern.compile("(?s)(^|[;\\t\\r\\n])[\\s\\p{Z}\\p{Cc}\\p{Cf}\uFFFD\"]*[=+@\uFF1D\uFF0B\uFF0D\uFF20-].*");

    /** The guard and what precedes it: the start of the text, or a character that may separate cells. */
    private static final Pattern GUARD =
            Pattern.compile("(?s)(^|[;\\t\\r\\n])([\\s\\p{Z}\\p{Cc}\\p{Cf}\uFFFD\"&&[^;\\t\\r\\n]]*)'");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\tx",
                "\rx",
                "\nx",
                "\r\nx",
                "\uFF1D1+1",
                "\uFF0B1",
                "\uFF0D1",
                "\uFF20x",
                "=cmd|' /C calc'!A0",
                "-0044-03-15",
                "'",
                "'=1"
            })
    void beginsWithAnApostropheWhereAFormulaCouldBegin(String text) {
        assertEquals("'" + text.charAt(0), GuardedText.of(text).substring(0, 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a", "a=b", "1-2", "me@example.org", "O'Brien", "x; y", "a \"=\"", "2012-01-31", "𝟙=2"})
    void leavesOtherTextsAlone(String text) {
        assertEquals(text, GuardedText.of(text));
    }

    @Test
    void passesOverWhatProgramsPassOver() {
        assertEquals(" '=1", GuardedText.of(" =1"));
        assertEquals("\u00A0\uFEFF\u200B'=1", GuardedText.of("\u00A0\uFEFF\u200B=1"));
        assertEquals("\uFFFD'=1", GuardedText.of("\u0000=1"));
        assertEquals("\"'=1\"", GuardedText.of("\"=1\""));
    }

    @Test
    void guardsWhereAnotherSeparatorWouldBeginACell() {
        assertEquals("x;'=1;y", GuardedText.of("x;=1;y"));
        assertEquals("x\t'@a", GuardedText.of("x\t@a"));
        assertEquals("aims:\n'- peace\r\n '- trade", GuardedText.of("aims:\n- peace\r\n - trade"));
        assertEquals("x; \"'-1", GuardedText.of("x; \"-1"));
        assertEquals("'\t'=1", GuardedText.of("\t=1"));
    }

    @Test
    void isNoFormulaAndGivesTheTextBack() {
        int guarded = 0;
        for (String text : HostileTexts.wellFormed()) {
            String cell = GuardedText.of(text);
            assertFalse(FORMULA.matcher(cell).find(), cell);
            assertFalse(cell.matches("(?s)[\\t\\r\\n].*"), cell);
            assertEquals(replaced(text), unguarded(cell), cell);
            guarded += cell.equals(replaced(text)) ? 0 : 1;
        }
        assertTrue(guarded > 100, "only " + guarded + " texts are guarded");
    }

    @Test
    void isCutBetweenCharactersSoThatItCanBeSeen() {
        String longest = "x".repeat(32_767);

        assertEquals(longest, GuardedText.of(longest));
        assertFalse(GuardedText.isCut(longest));
        assertEquals("x".repeat(32_763) + " […]", GuardedText.of(longest + "x"));
        assertEquals("x" + "😀".repeat(16_381) + " […]", GuardedText.of("x" + "😀".repeat(20_000)));
        assertEquals("'=" + "x".repeat(32_761) + " […]", GuardedText.of("=" + "x".repeat(32_766)));
        assertTrue(GuardedText.isCut("=" + "x".repeat(32_766)));
    }

    @Test
    void hasNoControlCharactersButTabsAndLineEnds() {
        assertEquals("a\uFFFDb\uFFFDc\td\re\nf\u007F", GuardedText.of("a\u0000b\uFFFEc\td\re\nf\u007F"));
        assertTrue(GuardedText.isReplaced("\u0007"));
        assertFalse(GuardedText.isReplaced("\t\r\n\uFFFD\uD800"));
    }

    private static String replaced(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\uFFFE\uFFFF]", "\uFFFD");
    }

    /** Removes one apostrophe wherever a cell may begin with one. */
    private static String unguarded(String cell) {
        return GUARD.matcher(cell).replaceAll("$1$2");
    }
}
