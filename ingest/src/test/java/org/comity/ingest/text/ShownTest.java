package org.comity.ingest.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.comity.ingest.HostileWords;
import org.junit.jupiter.api.Test;

class ShownTest {

    @Test
    void showsOrdinaryWordsAsTheyAre() {
        assertEquals(
                "'International Organization for Migration'", Shown.quoted("International Organization for Migration"));
        assertEquals("'Organização Île d’Yeu 国際 \uD83D\uDE80'", Shown.quoted("Organização Île d’Yeu 国際 \uD83D\uDE80"));
        assertEquals("''", Shown.quoted(""));
    }

    @Test
    void escapesWhatSteersATerminalAsJsonDoes() {
        assertEquals("'\\u001b[31m\\n\\r\\t\\u0000'", Shown.quoted("\u001b[31m\n\r\t\0"));
        assertEquals("'\\u202etxet\\u2069\\u2028'", Shown.quoted("\u202Etxet\u2069\u2028"));
        assertEquals("'\\ud800a\\udc00'", Shown.quoted("\ud800a\udc00"));
        assertEquals("'\\udb40\\udc41'", Shown.quoted("\uDB40\uDC41"));
    }

    @Test
    void keepsTheJoinersOfScriptsThatNeedThemAndShowsThemWhereTheyHide() {
        assertEquals("'می\u200cخواهم'", Shown.quoted("می\u200cخواهم"));
        assertEquals("'mem\\u200dber'", Shown.quoted("mem\u200dber"));
    }

    @Test
    void cutsLongWordsBetweenCharactersAndEscapes() {
        assertEquals("'" + "a".repeat(80) + "'", Shown.quoted("a".repeat(80)));
        assertEquals("'" + "a".repeat(80) + "…'", Shown.quoted("a".repeat(81)));
        assertEquals("'" + "\uD83D\uDE80".repeat(80) + "…'", Shown.quoted("\uD83D\uDE80".repeat(81)));
        assertEquals("'" + "a".repeat(79) + "…'", Shown.quoted("a".repeat(79) + "\nb"));
        assertEquals("a".repeat(200) + "…", Shown.of("a".repeat(10_000)));
        assertEquals("aaa…", Shown.of("aaaa", 3));
    }

    @Test
    void namesFiveAlternatives() {
        assertEquals("'iom' or 'add'", Shown.alternatives(List.of("iom", "add")));
        assertEquals(
                "'a' or 'b' or 'c' or 'd' or 'e' or 2 more",
                Shown.alternatives(List.of("a", "b", "c", "d", "e", "f", "g")));
    }

    @Test
    void showsAnyWordsOnOneShortLineThatCanBeShownAgain() {
        HostileWords words = new HostileWords(new Random(11));
        for (int i = 0; i < 2_000; i++) {
            String shown = Shown.of(words.next());
            assertTrue(HostileWords.areFitToBeShown(shown), shown);
            assertTrue(shown.codePointCount(0, shown.length()) <= Shown.MAX_BARE + 1, shown);
            assertEquals(shown, Shown.of(shown, Shown.MAX_BARE + 1));
        }
    }
}
