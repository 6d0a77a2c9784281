package org.comity.ingest.revision;

import java.util.Optional;
import java.util.function.Predicate;
import org.comity.domain.source.Span;
import org.comity.ingest.text.Neighbours;
import org.comity.ingest.text.QuoteFinder;
import org.comity.ingest.text.QuoteRequest;

/** Looks for the smallest change of a quote after which it finds a passage, or no passage at all. */
final class RequestSearch {

    /** The most words that are written before or after a quote. */
    private static final int MOST_WORDS = 8;
    /** The most occurrences that are tried. */
    private static final int MOST_OCCURRENCES = 500;

    private final QuoteFinder finder;

    /** A search for quotes in a text. */
    RequestSearch(QuoteFinder finder) {
        this.finder = finder;
    }

    /** A quote that finds a span of the text and begins with another one; empty if there is none. */
    Optional<QuoteRequest> finding(QuoteRequest quote, Span target) {
        Neighbours beside = new Neighbours(finder.text());
        Predicate<QuoteRequest> isRight = request -> finder.find(request)
                .quote()
                .filter(found -> found.span().equals(target))
                .isPresent();
        if (isRight.test(quote)) {
            return Optional.of(quote);
        }
        QuoteRequest alone = new QuoteRequest(quote.quote(), null, null, null);
        boolean between = quote.before().isPresent() || quote.after().isPresent();
        if (quote.nth().isPresent()) {
            QuoteRequest all = new QuoteRequest(quote.quote(), quote.beforeOrNull(), quote.afterOrNull(), null);
            return numbered(between ? all : alone, isRight);
        }
        Optional<QuoteRequest> found = beside(
                alone,
                beside,
                target,
                isRight,
                quote.before().isPresent(),
                quote.after().isPresent());
        return found.isPresent() || between ? found : numbered(alone, isRight);
    }

    /** A quote with the words that were around it, so that it finds nothing else; empty if it finds something anyway. */
    Optional<QuoteRequest> findingNothing(QuoteRequest quote, QuoteFinder earlier, Span passage) {
        Predicate<QuoteRequest> isRight =
                request -> finder.find(request).quote().isEmpty();
        Neighbours around = new Neighbours(earlier.text());
        return beside(quote, around, passage, isRight, true, false)
                .or(() -> beside(quote, around, passage, isRight, false, true));
    }

    private static Optional<QuoteRequest> numbered(QuoteRequest quote, Predicate<QuoteRequest> isRight) {
        for (int nth = 1; nth <= MOST_OCCURRENCES; nth++) {
            QuoteRequest request = quote.withNth(nth);
            if (isRight.test(request)) {
                return Optional.of(request);
            }
        }
        return Optional.empty();
    }

    /** A quote with words before or after it, as few as possible; those that it must have come first. */
    private static Optional<QuoteRequest> beside(
            QuoteRequest quote,
            Neighbours neighbours,
            Span span,
            Predicate<QuoteRequest> isRight,
            boolean before,
            boolean after) {
        for (int words = 1; words <= MOST_WORDS; words++) {
            String first = neighbours.before(span, words);
            String last = neighbours.after(span, words);
            boolean either = !before && !after;
            QuoteRequest withFirst = first.isEmpty() ? null : quote.withBefore(first);
            QuoteRequest withLast = last.isEmpty() ? null : quote.withAfter(last);
            QuoteRequest withBoth = withFirst == null || last.isEmpty() ? null : withFirst.withAfter(last);
            if ((either || !after) && withFirst != null && isRight.test(withFirst)) {
                return Optional.of(withFirst);
            }
            if ((either || !before) && withLast != null && isRight.test(withLast)) {
                return Optional.of(withLast);
            }
            if (withBoth != null && isRight.test(withBoth)) {
                return Optional.of(withBoth);
            }
        }
        return Optional.empty();
    }
}
