package org.comity.ingest.text;

import java.util.List;
import java.util.Optional;
import org.comity.domain.source.Quote;
import org.comity.domain.source.Span;
import org.comity.ingest.annotation.OffsetUnit;
import org.comity.ingest.annotation.Offsets;
import org.comity.ingest.annotation.Passage;

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
     * @param passage the passage as the tool marks it
     * @return the passage or what is wrong; bad content never causes an exception
     */
    public Anchoring find(Passage passage) {
        if (passage.words().isEmpty()) {
            return unspoken(passage.offsets().orElseThrow());
        }
        String words = passage.words().get();
        if (passage.offsets().isEmpty()) {
            return quotes.find(request(passage, words));
        }
        Offsets offsets = passage.offsets().get();
        Optional<Span> meant = holding(words, offsets, offsets.unit());
        if (meant.isPresent()) {
            Found found = new Found(text.quote(meant.get()), List.of());
            return standsBeside(passage, meant.get())
                    ? found
                    : found.with(OffsetWarning.context(found.passage(), text.position(meant.get())));
        }
        Optional<Span> otherUnit = holding(words, offsets, offsets.unit().other());
        Anchoring anchoring = otherUnit.isPresent()
                ? new Found(text.quote(otherUnit.get()), List.of())
                : quotes.find(request(passage, words));
        return anchoring instanceof Found found
                ? found.with(OffsetWarning.of(offsets, found.passage(), otherUnit.isPresent()))
                : anchoring;
    }

    private static QuoteRequest request(Passage passage, String words) {
        QuoteRequest request = QuoteRequest.verbatim(words);
        request = passage.before().isBlank() ? request : request.withBefore(passage.before());
        return passage.after().isBlank() ? request : request.withAfter(passage.after());
    }

    /** Offsets without words: nothing confirms them. */
    private Anchoring unspoken(Offsets offsets) {
        Optional<Span> span = span(offsets, offsets.unit()).flatMap(this::trimmed);
        if (span.isEmpty()) {
            return new Outside(offsets, text.length());
        }
        Quote quote = text.quote(span.get());
        return new Found(quote, List.of(OffsetWarning.unspoken(quote)));
    }

    private boolean standsBeside(Passage passage, Span span) {
        return (passage.before().isBlank() && passage.after().isBlank())
                || quotes.adjoining(passage.before(), passage.after())
                        .admits(text.units(span.start()), text.units(span.end()));
    }

    /** The span if the offsets count a given unit, provided it is inside the text and has the given words. */
    private Optional<Span> holding(String words, Offsets offsets, OffsetUnit counted) {
        return span(offsets, counted)
                .filter(span -> {
                    String there = text.words(span);
                    return there.equals(words) || FoldedView.fold(there).equals(FoldedView.fold(words));
                })
                .flatMap(this::trimmed);
    }

    private Optional<Span> span(Offsets offsets, OffsetUnit counted) {
        int length =
                counted == OffsetUnit.CODE_POINTS ? text.length() : text.text().length();
        if (offsets.start() < 0 || offsets.end() <= offsets.start() || offsets.end() > length) {
            return Optional.empty();
        }
        return Optional.of(
                counted == OffsetUnit.CODE_POINTS
                        ? new Span(offsets.start(), offsets.end())
                        : text.span(offsets.start(), offsets.end()));
    }

    /** The span without white space at its ends; empty if there is nothing else. */
    private Optional<Span> trimmed(Span span) {
        int start = WhiteSpaceScan.skip(text.text(), text.units(span.start()), text.units(span.end()));
        int end = WhiteSpaceScan.skipBack(text.text(), start, text.units(span.end()));
        boolean whole = Clusters.isBoundary(text.text(), start) && Clusters.isBoundary(text.text(), end);
        return start < end && whole ? Optional.of(text.span(start, end)) : Optional.empty();
    }
}
