package org.comity.ingest.text;

import java.util.List;
import java.util.Optional;
import org.comity.domain.source.Quote;
import org.jspecify.annotations.Nullable;

/**
 * The quote as written cannot be looked for.
 *
 * @param message what is wrong
 * @param suggestionOrNull what to write instead, or null
 */
record Malformed(String message, @Nullable String suggestionOrNull) implements Anchoring {

    /** Returns what is wrong with a request, if anything. */
    static Optional<Malformed> of(QuoteRequest request) {
        List<String> parts = Ellipsis.split(request.quote());
        if (parts.size() > 2) {
            return refuse(
                    "a quote may leave words out once, this one has " + (parts.size() - 1) + " ellipses: "
                            + Excerpt.quoted(request.quote()),
                    "write several passages under quotes:");
        }
        boolean blank = parts.stream().anyMatch(Malformed::isBlank);
        if (blank && parts.size() == 2) {
            return refuse(
                    "an ellipsis needs words on both sides: " + Excerpt.quoted(request.quote()),
                    "write three literal full stops as \\...");
        }
        if (blank) {
            return refuse("the quote is empty", null);
        }
        if (request.before().filter(Malformed::isBlank).isPresent()) {
            return refuse("before: is empty", "write the words directly before the quote, or leave it out");
        }
        if (request.after().filter(Malformed::isBlank).isPresent()) {
            return refuse("after: is empty", "write the words directly after the quote, or leave it out");
        }
        if (request.nth().orElse(1) < 1) {
            return refuse("nth: counts from 1, not " + request.nth().getAsInt(), null);
        }
        return Optional.empty();
    }

    /** Returns whether folding leaves nothing of some words, which never happens with a visible ASCII character. */
    private static boolean isBlank(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) > ' ' && words.charAt(i) <= '~') {
                return false;
            }
        }
        return FoldedView.fold(words).isEmpty();
    }

    private static Optional<Malformed> refuse(String message, @Nullable String suggestion) {
        return Optional.of(new Malformed(message, suggestion));
    }

    @Override
    public Optional<Quote> quote() {
        return Optional.empty();
    }

    @Override
    public List<AnchoringProblem> problems() {
        return List.of(AnchoringProblem.error("quote-malformed", message, suggestionOrNull));
    }
}
