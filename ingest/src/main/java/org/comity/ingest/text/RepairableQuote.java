package org.comity.ingest.text;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import org.comity.domain.finding.WordDifference;
import org.comity.domain.source.Origin;
import org.comity.domain.source.Quote;

/**
 * A quote that differs from the words of the text in typography only.
 *
 * @param origin where the quote is written
 * @param given the quote as it is written
 * @param words the quote that has the words of the text
 */
public record RepairableQuote(Origin origin, String given, String words) implements Serializable {

    /**
     * The quote with the words of the text, if only typography is different: the same words in the same order, with other
     * dashes, quotation marks, punctuation, capitals or accents. A quote with words left out is not repaired.
     */
    public static Optional<RepairableQuote> of(Origin origin, QuoteRequest request, Anchoring anchoring) {
        if (Ellipsis.split(request.quote()).size() > 1) {
            return Optional.empty();
        }
        Optional<String> words = QuoteOutcome.of(request, anchoring) == QuoteOutcome.TYPOGRAPHY
                ? anchoring.quote().map(Quote::words)
                : nearest(request.quote(), anchoring);
        return words.map(QuoteRequest::verbatim)
                .map(verbatim -> new RepairableQuote(origin, request.quote(), verbatim.quote()));
    }

    private static Optional<String> nearest(String quote, Anchoring anchoring) {
        return anchoring instanceof Missing missing
                        && missing.sought().difference().equals(Optional.of(WordDifference.TYPOGRAPHY))
                ? missing.nearest()
                        .map(Quote::words)
                        .filter(near -> words(quote).equals(words(near)))
                : Optional.empty();
    }

    private static String words(String text) {
        return PassageDifference.words(text).toLowerCase(Locale.ROOT);
    }
}
