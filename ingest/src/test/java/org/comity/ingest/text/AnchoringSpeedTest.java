package org.comity.ingest.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Inputs on which a careless search would take minutes; the limit is generous for slow machines. */
class AnchoringSpeedTest {

    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final int MILLION = 1_000_000;

    private static Anchoring find(String text, QuoteRequest request) {
        return assertTimeoutPreemptively(
                LIMIT, () -> QuoteFinder.of(SourceText.of(text)).find(request));
    }

    @Test
    void countsOverlappingOccurrencesInLinearTime() {
        Anchoring anchoring = find("ab".repeat(MILLION / 2), QuoteRequest.of("ab".repeat(MILLION / 4)));
        assertTrue(anchoring instanceof Ambiguous ambiguous && ambiguous.total() == MILLION / 4 + 1);
    }

    @Test
    void looksAtLongNeighboursOnlyOnce() {
        String half = "ab".repeat(MILLION / 4);
        Anchoring anchoring = find(
                "ab".repeat(MILLION / 2), QuoteRequest.of("ab").withBefore(half).withAfter(half));
        assertTrue(anchoring instanceof Missing);
    }

    @Test
    void missesAlmostPeriodicWordsInLinearTime() {
        Anchoring anchoring =
                find("a".repeat(5 * MILLION), QuoteRequest.of("a".repeat(MILLION / 2) + "b" + "a".repeat(MILLION / 2)));
        assertTrue(anchoring instanceof Missing);
    }

    @Test
    void findsTheNearestPassageOfALongQuoteInALongText() {
        Anchoring anchoring = find("one two ".repeat(600_000), QuoteRequest.of("two one three ".repeat(70_000)));
        assertTrue(anchoring instanceof Missing missing && missing.nearest().isPresent());
    }

    @Test
    void foldsAMillionMarksOnOneLetter() {
        String marks = "\u0301\u0323".repeat(MILLION / 2);
        Anchoring anchoring = find("e" + marks + " end", QuoteRequest.of("the  end"));
        assertTrue(anchoring instanceof Missing);
    }

    @Test
    void findsManyQuotesInOneLongText() {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < 200_000; i++) {
            words.append("state ").append(i).append(" –\r\n");
        }
        SourceText text = SourceText.of(words.toString());
        QuoteFinder finder = QuoteFinder.of(text);
        int found = assertTimeoutPreemptively(LIMIT, () -> {
            int count = 0;
            for (int i = 100_000; i < 100_200; i++) {
                count += finder.find(QuoteRequest.of("state " + i + " - state"))
                                .quote()
                                .isPresent()
                        ? 1
                        : 0;
            }
            return count;
        });
        assertEquals(200, found);
    }
}
