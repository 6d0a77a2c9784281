package org.comity.ingest.text;

import java.util.List;
import java.util.Optional;
import org.comity.domain.source.Quote;
import org.comity.domain.source.Span;

/**
 * Finds the passages that annotation tools mark.
 *
 * <p>The words decide. Offsets that count the other unit, or that are wrong, only cause a warning as long as the words
 * occur at one passage, between the words that should surround it. White space at the ends is removed. Whether a
 * passage cuts a word or a number is not checked here, because tools mark tokens and parts of them; see
 * {@link QuoteFinder#checked}.
 */
public final class PassageFinder {

    private final QuoteFinder quotes;
    private final SourceText text;

    private PassageFinder(QuoteFinder quotes) {
        this.quotes = quotes;
        this.text = quotes.text();
    }

    /**
     * A finder for the passages of a text.
     *
     * @param quotes finds quotes in the text
     * @return a finder, for one thread at a time
     */
    public static PassageFinder of(QuoteFinder quotes) {
        return new PassageFinder(quotes);
    }

    /**
     * Finds a passage.
     *
     * @param request the passage as the tool marks it
     * @return the passage or what is wrong; bad content never causes an exception
     */
    public Anchoring find(PassageRequest request) {
        if (request.words().isEmpty()) {
            return unspoken(request.range().orElseThrow());
        }
        String words = request.words().get();
        if (request.range().isEmpty()) {
            return quotes.find(request.quote(words));
        }
        OffsetRange range = request.range().get();
        Optional<Span> meant = holding(words, range);
        if (meant.isPresent()) {
            Found found = new Found(text.quote(meant.get()), List.of());
            return standsBeside(request, meant.get())
                    ? found
                    : found.with(OffsetWarning.context(found.passage(), text.position(meant.get())));
        }
        Optional<Span> otherUnit = holding(words, range.other());
        Anchoring anchoring = otherUnit.isPresent()
                ? new Found(text.quote(otherUnit.get()), List.of())
                : quotes.find(request.quote(words));
        return anchoring instanceof Found found
                ? found.with(OffsetWarning.of(range, found.passage(), otherUnit.isPresent()))
                : anchoring;
    }

    /** Offsets without words: nothing confirms them. */
    private Anchoring unspoken(OffsetRange range) {
        Optional<Span> span = span(range).flatMap(this::trimmed);
        if (span.isEmpty()) {
            return new Outside(range, text.length());
        }
        Quote quote = text.quote(span.get());
        return new Found(quote, List.of(OffsetWarning.unspoken(quote)));
    }

    private boolean standsBeside(PassageRequest request, Span span) {
        return (request.before().isBlank() && request.after().isBlank())
                || quotes.adjoining(request.before(), request.after())
                        .admits(text.units(span.start()), text.units(span.end()));
    }

    /** The span of a range, if it is inside the text and has the given words. */
    private Optional<Span> holding(String words, OffsetRange range) {
        return span(range)
                .filter(span -> {
                    String there = text.words(span);
                    return there.equals(words) || FoldedView.fold(there).equals(FoldedView.fold(words));
                })
                .flatMap(this::trimmed);
    }

    private Optional<Span> span(OffsetRange range) {
        int length = range.utf16() ? text.text().length() : text.length();
        if (range.start() < 0 || range.end() <= range.start() || range.end() > length) {
            return Optional.empty();
        }
        return Optional.of(
                range.utf16() ? text.span(range.start(), range.end()) : new Span(range.start(), range.end()));
    }

    /** The span without white space at its ends; empty if there is nothing else. */
    private Optional<Span> trimmed(Span span) {
        int start = WhiteSpaceScan.skip(text.text(), text.units(span.start()), text.units(span.end()));
        int end = WhiteSpaceScan.skipBack(text.text(), start, text.units(span.end()));
        boolean whole = Clusters.isBoundary(text.text(), start) && Clusters.isBoundary(text.text(), end);
        return start < end && whole ? Optional.of(text.span(start, end)) : Optional.empty();
    }
}
