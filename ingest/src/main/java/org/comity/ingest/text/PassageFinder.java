package org.comity.ingest.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.comity.domain.source.Quote;
import org.comity.domain.source.Span;

/**
 * Finds the passages that annotation tools mark.
 *
 * <p>The words decide. Offsets that count the other unit, or that are wrong, only cause a warning as long as the words
 * occur at one passage, between the words that should surround it, or begin exactly where the offsets do. White space at
 * the ends is removed. Whether a passage cuts a word or a number is checked apart, because tools mark tokens and parts
 * of them; see {@link #checked}.
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
        if (request.until().isPresent()) {
            return between(request, request.until().get());
        }
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
        if (anchoring instanceof Ambiguous) {
            Optional<Span> begun = holding(words, range.withLength(words)).filter(span -> standsBeside(request, span));
            anchoring = begun.<Anchoring>map(span -> new Found(text.quote(span), List.of()))
                    .orElse(anchoring);
        }
        return anchoring instanceof Found found
                ? found.with(OffsetWarning.of(range, found.passage(), otherUnit.isPresent()))
                : anchoring;
    }

    /**
     * Checks what a passage that a tool marks cuts at either end.
     *
     * @param passage a passage of the text
     * @return the passage, with a warning if it cuts a word or a number
     */
    public Anchoring checked(Quote passage) {
        Anchoring checked = quotes.checked(passage);
        return checked instanceof CutsNumber cut ? cut.marked() : checked;
    }

    /** The passage between the beginnings of two selections. */
    private Anchoring between(PassageRequest request, PassageRequest until) {
        Anchoring first = find(request.withoutEnd());
        Anchoring last = find(until);
        if (first.quote().isEmpty() || last.quote().isEmpty()) {
            return first.quote().isEmpty() ? first : last;
        }
        Quote start = first.quote().get();
        Quote end = last.quote().get();
        Optional<Span> span = start.span().start() < end.span().start()
                ? trimmed(new Span(start.span().start(), end.span().start()))
                : Optional.empty();
        if (span.isEmpty()) {
            return Missing.reversed(start, end, text);
        }
        List<AnchoringProblem> problems = Stream.concat(first.problems().stream(), last.problems().stream())
                .filter(problem -> !problem.code().equals("quote-cuts-word"))
                .toList();
        return new Found(text.quote(span.get()), problems);
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
