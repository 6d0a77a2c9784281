package org.comity.domain.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class QuotedTextTest {

    @Test
    void showsHarmlessTextAsItIs() {
        assertEquals("''", QuotedText.of(""));
        assertEquals("'Organisation für Migration 👩‍🚀'", QuotedText.of("Organisation für Migration 👩‍🚀"));
    }

    @Test
    void writesOutWhatWouldSteerATerminalOrTheOrderOfLetters() {
        assertEquals("'\\u001b[31m\\u000a'", QuotedText.of("\u001b[31m\n"));
        assertEquals("'\\u2028\\u2029'", QuotedText.of("\u2028\u2029"));
        assertEquals("'\\u202etxet\\u2069\\u200f\\u061c'", QuotedText.of("\u202etxet\u2069\u200f\u061c"));
    }

    @Test
    void writesOutWhatCannotBeSeenButForTheJoinersThatWordsNeed() {
        assertEquals("'\\u200b\\ufeff\\u00ad'", QuotedText.of("\u200b\ufeff\u00ad"));
        assertEquals("'mem\\u200dber'", QuotedText.of("mem\u200dber"));
        assertEquals("'می\u200cخواهم'", QuotedText.of("می\u200cخواهم"));
    }

    @Test
    void writesOutHalvesOfPairs() {
        assertEquals("'\\ud800a\\udc00'", QuotedText.of("\ud800a\udc00"));
    }

    @Test
    void cutsWhatIsLong() {
        assertEquals("'" + "a".repeat(200) + "'", QuotedText.of("a".repeat(200)));
        assertEquals("'" + "a".repeat(60) + "…'", QuotedText.of("a".repeat(201)));
    }

    @Test
    void cutsNoPairInTwo() {
        String pairs = "a" + "\ud83d\ude80".repeat(200);

        assertEquals("'a" + "\ud83d\ude80".repeat(30) + "…'", QuotedText.of(pairs));
    }

    @Test
    void namesTheBlankTextThatIsRefused() {
        assertEquals(
                "a source id may not be blank: ' \\u0009'",
                assertThrows(IllegalArgumentException.class, () -> Words.check(" \t", "a source id"))
                        .getMessage());
    }

    @Test
    void namesTheTagThatIsNone() {
        assertEquals(
                "not a language tag of BCP 47: 'en_GB!'",
                assertThrows(IllegalArgumentException.class, () -> Words.checkLanguageIfPresent("en_GB!"))
                        .getMessage());
    }
}
