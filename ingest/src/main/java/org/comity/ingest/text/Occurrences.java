package org.comity.ingest.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comity.domain.source.Span;
import org.jspecify.annotations.Nullable;

/** The occurrences of some words in a text: how many there are, and the first ones. */
final class Occurrences {

    /** The number of places that are kept. */
    static final int KEPT = 20;

    private final SourceText text;
    private final int wanted;
    private final List<Span> first = new ArrayList<>();
    private @Nullable Span nth;
    private int total;

    private Occurrences(SourceText text, int wanted) {
        this.text = text;
        this.wanted = wanted;
    }

    /**
     * Looks for words in a range of a view.
     *
     * @param words the words as an annotator writes them
     * @param adjoining what must be beside them
     * @param wanted the number of an occurrence to keep in any case, counted from 1
     * @param from the first unit of the original at which they may begin
     * @param to the unit of the original after the last one at which they may end
     */
    static Occurrences in(SourceText text, View view, String words, Adjoining adjoining, int wanted, int from, int to) {
        Occurrences found = new Occurrences(text, wanted);
        String needle = view.wordsToFind(words);
        view.forEach(needle, view.index(from), view.index(to), at -> {
            int end = at + needle.length();
            if (view.isBoundary(at) && view.isBoundary(end)) {
                found.add(view.originalStart(at), view.originalEnd(end), adjoining);
            }
        });
        return found;
    }

    private void add(int start, int end, Adjoining adjoining) {
        if (!adjoining.admits(start, end)) {
            return;
        }
        total++;
        if (total <= KEPT || total == wanted) {
            Span span = text.span(start, end);
            if (total <= KEPT) {
                first.add(span);
            }
            if (total == wanted) {
                nth = span;
            }
        }
    }

    /** The number of occurrences. */
    int total() {
        return total;
    }

    /** The first places, in the order of the text. */
    List<Span> first() {
        return first;
    }

    /** The occurrence that was to be kept in any case. */
    Optional<Span> nth() {
        return Optional.ofNullable(nth);
    }
}
