package org.comity.domain.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuotedTextTest {

    @Test
    void showsHarmlessTextAsItIs() {
        assertEquals("''", QuotedText.of(""));
        assertEquals("'Organisation für Migration 👩‍🚀'", QuotedText.of("Organisation für Migration 👩‍🚀"));
    }

    @Test
    void makesHiddenCharactersVisible() {
        assertEquals("'\\u001b[31m\\n\\u202e'", QuotedText.of("\u001b[31m\n\u202e"));
    }

    @Test
    void cutsALongTextAfterEightyCharacters() {
        assertEquals("'" + "a".repeat(80) + "'", QuotedText.of("a".repeat(80)));
        assertEquals("'" + "a".repeat(80) + "…'", QuotedText.of("a".repeat(81)));
        assertEquals("'" + "\ud83d\ude80".repeat(80) + "…'", QuotedText.of("\ud83d\ude80".repeat(81)));
    }

    @Test
    void namesFiveAlternatives() {
        assertEquals("'iom' or 'add'", QuotedText.alternatives(List.of("iom", "add")));
        assertEquals(
                "'a' or 'b' or 'c' or 'd' or 'e' or 2 more",
                QuotedText.alternatives(List.of("a", "b", "c", "d", "e", "f", "g")));
    }

    @Test
    void listsFiveTexts() {
        assertEquals("'iom', 'add'", QuotedText.list(List.of("iom", "add")));
        assertEquals("'1', '2', '3', '4', '5'", QuotedText.list(List.of("1", "2", "3", "4", "5")));
        assertEquals("'1', '2', '3', '4', '5' and 1 more", QuotedText.list(List.of("1", "2", "3", "4", "5", "6")));
    }

    @Test
    void namesTheBlankTextThatIsRefused() {
        assertEquals(
                "a source id may not be blank: ' \\t'",
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
