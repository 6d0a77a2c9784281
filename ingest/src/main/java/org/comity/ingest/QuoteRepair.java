package org.comity.ingest;

import java.util.List;
import java.util.Objects;
import org.comity.domain.source.Origin;
import org.comity.ingest.finding.QuoteLog;

/**
 * A quote that differs from the words of its text in typography only: the same words in the same order, with other dashes,
 * quotation marks, punctuation, capitals or accents. White space is not a difference.
 *
 * @param origin where the quote is written
 * @param given the quote as it is written
 * @param words the quote to write instead, which has the words of the text
 * @since 0.1
 */
public record QuoteRepair(Origin origin, String given, String words) {

    /**
     * Checks that nothing is null.
     *
     * @param origin where the quote is written
     * @param given the quote as it is written
     * @param words the quote to write instead
     */
    public QuoteRepair {
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(given, "given");
        Objects.requireNonNull(words, "words");
    }

    static List<QuoteRepair> all(QuoteLog log) {
        return log.repairable().stream()
                .map(quote -> new QuoteRepair(quote.origin(), quote.given(), quote.words()))
                .toList();
    }
}
