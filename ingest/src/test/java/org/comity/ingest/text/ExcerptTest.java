package org.comity.ingest.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void showsWordsOnOneLine() {
        assertEquals("\"one two\"", Excerpt.quoted(" one\r\n\ttwo "));
    }

    @Test
    void showsControlCharactersAsReplaced() {
        assertEquals("\"a\uFFFDb\uFFFDc\"", Excerpt.quoted("a\u001Bb\u202Ec"));
    }

    @Test
    void leavesOutSoftHyphensWhichAQuoteNeedNotHave() {
        assertEquals("\"observer of\"", Excerpt.quoted("\u00ad ob\u00adserver of"));
    }

    @Test
    void leavesTheMiddleOfLongWordsOutBetweenWords() {
        assertEquals(
                "\"" + "word ".repeat(16).strip() + " ... " + "word ".repeat(16).strip() + "\"",
                Excerpt.quoted("word ".repeat(1_000)));
    }

    @Test
    void splitsNoPairOfSurrogates() {
        for (int i = 0; i < 3; i++) {
            String shown = Excerpt.quoted("x".repeat(i) + "\uD83C\uDF0D".repeat(1_000));
            assertTrue(shown.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF), shown);
        }
    }

    @Test
    void showsALongPassageAsAQuoteThatFindsIt() {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < 100; i++) {
            words.append("w").append(i).append(i % 7 == 0 ? "\n" : " ");
        }
        String shown = Excerpt.quoted(words.toString());
        Anchoring anchoring = QuoteFinder.of(SourceText.of(words.toString()))
                .find(QuoteRequest.of(shown.substring(1, shown.length() - 1)));
        assertEquals(words.toString().strip(), anchoring.quote().orElseThrow().words());
    }
}
