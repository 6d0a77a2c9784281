package org.comity.ingest.text;

import java.util.List;
import java.util.Optional;
import org.comity.domain.source.Quote;
import org.jspecify.annotations.Nullable;

/**
 * The quote does not occur in the text, or not where its other parts require.
 *
 * @param message what is missing
 * @param suggestionOrNull what to write instead, or null
 * @param nearestOrNull the passage most similar to the quote, or null if none shares half of its words
 */
record Missing(
        String message,
        @Nullable String suggestionOrNull,
        @Nullable Quote nearestOrNull) implements Anchoring {

    @Override
    public Optional<Quote> quote() {
        return Optional.empty();
    }

    @Override
    public List<AnchoringProblem> problems() {
        return List.of(AnchoringProblem.error("quote-not-found", message, suggestionOrNull));
    }

    /** The passage most similar to the quote. */
    Optional<Quote> nearest() {
        return Optional.ofNullable(nearestOrNull);
    }
}
