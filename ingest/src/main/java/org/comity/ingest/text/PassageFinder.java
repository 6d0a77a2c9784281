package org.comity.ingest.text;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.comity.domain.source.Quote;
import org.comity.domain.source.Span;

/**
 * Finds the passages that annotation tools mark.
 *
 * <p>The words decide. If all passages of a file are at their offsets when these are counted in another way, such as in
 * the other unit or with each CR LF as one character, that is how they are counted, with a warning. Other offsets that are
 * wrong only cause a warning too, as long as the words occur at one passage, between the words that should surround it,
 * or begin exactly where the offsets do. The words that should surround it are compared without white space; if the words
 * themselves occur at one place only, and as whole words, they may differ, with a warning. White space at the ends is
 * removed. Whether a passage cuts a word or a number is checked apart, because tools mark tokens and parts of them; see
 * {@link #checked}.
 */
public final class PassageFinder {

    /** How many times longer a passage can be than its words as they are read in print. */
    private static final int LONGER = 4;

    private final QuoteFinder quotes;
    private final SourceText text;

    private final Optional<OffsetCount> count;

    private PassageFinder(QuoteFinder quotes, Collection<PassageRequest> all) {
        this.quotes = quotes;
        this.text = quotes.text();
        this.count = OffsetCountSearch.of(text, all, this::isAt);
    }

    /**
     * A finder for single passages of a text.
     *
     * @param quotes finds quotes in the text
     * @return a finder, for one thread at a time
     */
    public static PassageFinder of(QuoteFinder quotes) {
        return new PassageFinder(quotes, List.of());
    }

    /**
     * A finder for the passages of one file, which show together how its offsets are counted.
     *
     * @param quotes finds quotes in the text
     * @param all all the passages of the file
     * @return a finder, for one thread at a time
     */
    public static PassageFinder of(QuoteFinder quotes, Collection<PassageRequest> all) {
        return new PassageFinder(quotes, all);
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
            return byWords(request, words);
        }
        OffsetRange range = request.range().get();
        Optional<Span> counted = count.flatMap(known -> holding(words, known.span(range.start(), range.end())));
        Optional<Span> meant = counted.isPresent() ? counted : holding(words, span(range));
        if (meant.isPresent()) {
            return at(request, meant.get());
        }
        Optional<Span> otherUnit = holding(words, span(range.other()));
        Anchoring anchoring =
                otherUnit.isPresent() ? new Found(text.quote(otherUnit.get()), List.of()) : byWords(request, words);
        if (anchoring instanceof Ambiguous) {
            Optional<Span> begun =
                    holding(words, span(range.withLength(words))).filter(span -> standsBeside(request, span));
            anchoring = begun.<Anchoring>map(span -> new Found(text.quote(span), List.of()))
                    .orElse(anchoring);
        }
        return anchoring instanceof Found found
                ? found.with(OffsetWarning.of(range, found.passage(), otherUnit.isPresent()))
                : anchoring;
    }

    /** The passage at offsets that fit. */
    private Anchoring at(PassageRequest request, Span span) {
        OffsetRange range = request.range().orElseThrow();
        Found found = new Found(text.quote(span), List.of());
        if (!standsBeside(request, span)) {
            found = found.with(OffsetWarning.context(found.passage(), text.position(span), true));
        }
        boolean asDeclared =
                span(range).flatMap(this::trimmed).filter(span::equals).isPresent();
        return asDeclared ? found : found.with(OffsetWarning.counted(range, found.passage(), count.orElseThrow()));
    }

    /** The passage whose words occur, if possible between the words that should surround it. */
    private Anchoring byWords(PassageRequest request, String words) {
        Anchoring anchoring = quotes.find(request.quote(words));
        if (anchoring instanceof Missing) {
            anchoring = quotes.occur(words)
                    ? besideUnspaced(request, words, anchoring)
                    : acrossLineEnds(request, words, anchoring);
        }
        if (!(anchoring instanceof Ambiguous ambiguous)) {
            return anchoring;
        }
        return ambiguous.suggesting(
                request.range().isPresent()
                        ? "correct the offsets, or mark words that occur only once"
                        : new Neighbours(text, Neighbours.Terms.WEB_ANNOTATION)
                                .advice(ambiguous.first(), ambiguous.total(), true));
    }

    /** The passage beside words that are compared without white space, or the only one, unless it is part of a word. */
    private Anchoring besideUnspaced(PassageRequest request, String words, Anchoring missing) {
        QuoteRequest alone = QuoteRequest.verbatim(words);
        Anchoring beside = quotes.find(alone, quotes.unspaced(request.before(), request.after()));
        if (!(beside instanceof Missing)) {
            return beside;
        }
        return quotes.find(alone) instanceof Found only && only.problems().isEmpty()
                ? only.with(OffsetWarning.context(
                        only.passage(), text.position(only.passage().span()), false))
                : missing;
    }

    /** The only passage whose words are these without its line ends, as browsers give the words of several blocks. */
    private Anchoring acrossLineEnds(PassageRequest request, String words, Anchoring missing) {
        Optional<Span> across = quotes.acrossLineEnds(words);
        if (across.isEmpty()) {
            return missing;
        }
        Found found = new Found(text.quote(across.get()), List.of());
        return standsBeside(request, across.get())
                ? found
                : found.with(OffsetWarning.context(found.passage(), text.position(across.get()), false));
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
        Optional<Span> written = count.isPresent() ? count.get().span(range.start(), range.end()) : span(range);
        Optional<Span> span = written.flatMap(this::trimmed);
        if (span.isEmpty()) {
            return new Outside(range, text.length());
        }
        Quote quote = text.quote(span.get());
        return new Found(quote, List.of(OffsetWarning.unspoken(quote)));
    }

    private boolean standsBeside(PassageRequest request, Span span) {
        return !request.hasContext()
                || quotes.unspaced(request.before(), request.after())
                        .admits(text.units(span.start()), text.units(span.end()));
    }

    /** A span, if it has the given words. */
    private Optional<Span> holding(String words, Optional<Span> span) {
        return span.filter(found -> isAt(words, found)).flatMap(this::trimmed);
    }

    private boolean isAt(String words, Span span) {
        int start = text.units(span.start());
        int end = text.units(span.end());
        if (end - start == words.length() && text.text().startsWith(words, start)) {
            return true;
        }
        String there = text.text().substring(start, end);
        return FoldedView.fold(there).equals(FoldedView.fold(words))
                || (there.length() <= LONGER * words.length() && PrintedView.areAlike(there, words));
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
