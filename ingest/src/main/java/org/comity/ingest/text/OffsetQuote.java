package org.comity.ingest.text;

import java.util.Optional;
import org.comity.domain.source.Span;

/**
 * A quote as an annotation tool writes it: the words, verbatim, and where they are said to stand.
 *
 * @param words the words; nothing in them stands for words left out
 * @param start the offset of the first character
 * @param end the offset after the last character
 * @param unit what the offsets should count
 */
public record OffsetQuote(String words, int start, int end, OffsetUnit unit) {

    /** The span meant if the offsets count a unit, where it lies in the text and holds the words. */
    Optional<Span> in(SourceText text, OffsetUnit counted) {
        int length =
                counted == OffsetUnit.CODE_POINTS ? text.length() : text.text().length();
        if (start < 0 || end <= start || end > length) {
            return Optional.empty();
        }
        Span span = counted == OffsetUnit.CODE_POINTS ? new Span(start, end) : text.span(start, end);
        String there = text.words(span);
        boolean same = there.equals(words) || FoldedView.fold(there).equals(FoldedView.fold(words));
        return same ? trimmed(text, span) : Optional.empty();
    }

    /** The span without white space at its ends; empty if that is all there is. */
    private static Optional<Span> trimmed(SourceText text, Span span) {
        int start = text.units(span.start());
        int end = text.units(span.end());
        while (start < end && Folding.isWhite(text.text().charAt(start))) {
            start++;
        }
        while (start < end && Folding.isWhite(text.text().charAt(end - 1))) {
            end--;
        }
        boolean whole = Clusters.isBoundary(text.text(), start) && Clusters.isBoundary(text.text(), end);
        return start < end && whole ? Optional.of(text.span(start, end)) : Optional.empty();
    }
}
