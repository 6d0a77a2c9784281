package org.comity.json;

import java.util.Map;
import org.comity.domain.source.Quote;
import org.comity.domain.source.Span;
import org.comity.domain.source.Surroundings;
import org.jspecify.annotations.Nullable;

/** The parts of passages and of what is around them; words and labels that are not known have no key. */
final class PassageParts {

    static final Map<Class<?>, Shape> SHAPES = Map.of(
            Quote.class, PartsShape.of(Quote.class, OfQuote.class, OfQuote::of, OfQuote::join),
            Surroundings.class,
                    PartsShape.of(Surroundings.class, OfSurroundings.class, OfSurroundings::of, OfSurroundings::join));

    private PassageParts() {}

    private static @Nullable String known(String words) {
        return words.isEmpty() ? null : words;
    }

    /** A quote, with its surroundings among its own keys. */
    record OfQuote(
            Span span,
            String words,
            @Nullable String beforeOrNull,
            @Nullable String afterOrNull,
            @Nullable String labelOrNull) {

        private static OfQuote of(Quote quote) {
            OfSurroundings around = OfSurroundings.of(quote.surroundings());
            return new OfQuote(
                    quote.span(), quote.words(), around.beforeOrNull(), around.afterOrNull(), around.labelOrNull());
        }

        private Quote join() {
            return new Quote(span, words, new OfSurroundings(beforeOrNull, afterOrNull, labelOrNull).join());
        }
    }

    record OfSurroundings(
            @Nullable String beforeOrNull,
            @Nullable String afterOrNull,
            @Nullable String labelOrNull) {

        private static OfSurroundings of(Surroundings around) {
            return new OfSurroundings(
                    known(around.before()),
                    known(around.after()),
                    around.label().orElse(null));
        }

        private Surroundings join() {
            Surroundings around =
                    Surroundings.of(beforeOrNull == null ? "" : beforeOrNull, afterOrNull == null ? "" : afterOrNull);
            return labelOrNull == null ? around : around.labelled(labelOrNull);
        }
    }
}
