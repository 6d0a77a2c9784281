package org.comity.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.comity.cli.answer.Layout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest
    @CsvSource({
        "00a0", "200b", "00ad", "feff", "2060", "202e", "2066", "0007", "2009", "202f", "200d", "3164", "2800", "034f",
        "200e"
    })
    void showsInvisibleCharactersAndBlanksThatAreNotSpaces(String hex) {
        String hidden = Character.toString(Integer.parseInt(hex, 16));
        assertEquals("    é\\u" + hex + "x\n           ^\n", printed("é" + hidden + "x", 3));
    }

    @Test
    void keepsJoinersAndBlanksOfScriptsThatNeedThem() {
        assertEquals("    می\u200cخواهد\n", printed("می\u200cخواهد", 0));
        assertEquals("    国\u3000国\n", printed("国\u3000国", 0));
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
            LineExcerpt.of(line, column, Layout.PLAIN).print(out);
        }
        return text.toString().replace(System.lineSeparator(), "\n");
    }
}
