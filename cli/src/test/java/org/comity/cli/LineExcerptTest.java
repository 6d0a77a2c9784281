package org.comity.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class LineExcerptTest {

    @Test
    void putsTheCaretUnderTheColumn() {
        assertEquals("    as: obsever\n        ^\n", printed("as: obsever", 5));
    }

    @Test
    void putsTheCaretUnderTheFirstAndBehindTheLastCharacter() {
        assertEquals("    ab\n    ^\n", printed("ab", 1));
        assertEquals("    ab\n      ^\n", printed("ab", 3));
    }

    @Test
    void keepsTabsSoThatTheCaretLinesUpWhateverTheirWidth() {
        assertEquals("    \tas:\tx\n    \t   \t^\n", printed("\tas:\tx", 6));
    }

    @Test
    void countsCodePointsAndNotUtf16Units() {
        assertEquals("    🚀 x\n       ^\n", printed("🚀 x", 3));
    }

    @Test
    void givesWideCharactersTwoColumnsAndCombiningMarksNone() {
        assertEquals("    国e\u0301x\n       ^\n", printed("国e\u0301x", 4));
    }

    @Test
    void countsTheColumnsOfAnEscape() {
        assertEquals("    \\u001bx\n          ^\n", printed("\u001bx", 2));
    }

    @Test
    void showsTheLineAloneWhereNoColumnIsMeant() {
        assertEquals("    ab\n", printed("ab", 0));
    }

    @Test
    void puttingTheCaretFarBehindTheLinePutsItAtItsEnd() {
        assertEquals("    ab\n      ^\n", printed("ab", 99));
    }

    @Test
    void cutsALongLineRoundTheCaret() {
        String line = "a".repeat(300) + "x" + "b".repeat(300);
        String expected = "    …" + "a".repeat(60) + "x" + "b".repeat(39) + "…\n" + " ".repeat(65) + "^\n";
        assertEquals(expected, printed(line, 301));
    }

    private static String printed(String line, int column) {
        StringWriter text = new StringWriter();
        try (PrintWriter out = new PrintWriter(text)) {
            LineExcerpt.of(line, column).print(out);
        }
        return text.toString().replace(System.lineSeparator(), "\n");
    }
}
