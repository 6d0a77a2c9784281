package org.comity.ingest.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Compares a finder that has been used for many quotes, and so uses its indexes, with a new one for each quote. */
class ManyQuotesTest {
    private final Random random = new Random(23);

    @Test
    void answersManyRequestsLikeTheFirst() {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < 9_000; i++) {
            words.append(word()).append(random.nextInt(20) == 0 ? "\n " : random.nextInt(50) == 0 ? "\u00AD " : " ");
        }
        SourceText text = SourceText.of(words.toString());
        QuoteFinder used = QuoteFinder.of(text);
        for (int i = 0; i < 400; i++) {
            used.find(QuoteRequest.of(word()));
        }
        int found = 0;
        for (int i = 0; i < 400; i++) {
            QuoteRequest request = request(text.text());
            Anchoring expected = QuoteFinder.of(text).find(request);
            assertEquals(expected, used.find(request), request.toString());
            found += expected.quote().isPresent() ? 1 : 0;
        }
        assertEquals(true, found > 100 && found < 390, found + " found");
    }

    /** A request that is taken from the text, or not quite. */
    private QuoteRequest request(String text) {
        int at = 100 + random.nextInt(text.length() - 200);
        int end = at + 1 + random.nextInt(12);
        String quote = random.nextInt(3) == 0 ? word() : text.substring(at, end);
        QuoteRequest request = QuoteRequest.of(quote.isBlank() ? "ab" : quote);
        String before = text.substring(at - random.nextInt(60) - 1, at);
        String after = text.substring(end, end + random.nextInt(60) + 1);
        return switch (random.nextInt(5)) {
            case 0 -> request.withBefore(before.isBlank() ? "ab" : before);
            case 1 -> request.withAfter(after.isBlank() ? "ab" : after);
            case 2 -> request.withBefore(before.isBlank() ? "ab" : before).withAfter(after.isBlank() ? "ab" : after);
            case 3 -> request.withNth(1 + random.nextInt(30));
            default -> request;
        };
    }

    private String word() {
        return random.nextInt(4) == 0 ? "k" + random.nextInt(50) : random.nextInt(3) == 0 ? "–" : "ab";
    }
}
