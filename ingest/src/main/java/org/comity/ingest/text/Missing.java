package org.comity.ingest.text;

import java.util.List;
import java.util.Optional;
import org.comity.domain.finding.Severity;
import org.comity.domain.source.Quote;
import org.jspecify.annotations.Nullable;

/**
 * The quote does not occur in the text, or not where its other parts require.
 *
 * @param message what is missing
 * @param suggestionOrNull what to write instead, or null
 * @param nearestOrNull the passage most similar to the quote, or null if none shares half of its words
 * @param sought the words of the quote, for programs
 */
record Missing(
        String message,
        @Nullable String suggestionOrNull,
        @Nullable Quote nearestOrNull,
        SoughtWords sought) implements Anchoring {

    /** There are no words between two passages, because the one that should be last does not follow the other. */
    static Missing reversed(Quote first, Quote last, SourceText text) {
        return new Missing(
                Excerpt.quoted(last.words()) + " at " + text.position(last.span()) + " of the text does not follow "
                        + Excerpt.quoted(first.words()) + " at " + text.position(first.span())
                        + ", so there are no words from one to the other",
                "check which selector is the start and which the end",
                null,
                SoughtWords.alone(last.words()));
    }

    @Override
    public Optional<Quote> quote() {
        return Optional.empty();
    }

    @Override
    public List<AnchoringProblem> problems() {
        return List.of(new AnchoringProblem("quote-not-found", Severity.ERROR, message, suggestionOrNull, sought));
    }

    /** The passage most similar to the quote. */
    Optional<Quote> nearest() {
        return Optional.ofNullable(nearestOrNull);
    }
}
