package org.comity.ingest.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.comity.domain.source.Span;

/** The occurrences of some words in a text: how many there are, and where they are. */
final class Occurrences {

    /** The number of places that are shown. */
    static final int KEPT = 20;

    private final SourceText text;
    private int[] starts = new int[4];
    private int[] ends = new int[4];
    private int total;

    private Occurrences(SourceText text) {
        this.text = text;
    }

    /**
     * Looks for words in a range of a view.
     *
     * @param words the words as an annotator writes them
     * @param adjoining what must be beside them
     * @param from the first unit of the original at which they may begin
     * @param to the unit of the original after the last one at which they may end
     */
    static Occurrences in(SourceText text, View view, String words, Adjoining adjoining, int from, int to) {
        Occurrences found = new Occurrences(text);
        String needle = view.wordsToFind(words);
        int first = view.index(from);
        int last = view.index(to) - needle.length();
        IntConsumer match = at -> {
            int end = at + needle.length();
            if (view.isBoundary(at) && view.isBoundary(end)) {
                found.add(view.originalStart(at), view.originalEnd(end), adjoining);
            }
        };
        Optional<int[]> starts = needle.isEmpty() ? Optional.empty() : adjoining.starts(view, needle.length());
        if (starts.isEmpty()) {
            view.forEach(needle, first, view.index(to), match);
            return found;
        }
        for (int at : starts.get()) {
            if (at >= first && at <= last && view.characters().startsWith(needle, at)) {
                match.accept(at);
            }
        }
        return found;
    }

    private void add(int start, int end, Adjoining adjoining) {
        if (!adjoining.admits(start, end)) {
            return;
        }
        if (total == starts.length) {
            starts = Arrays.copyOf(starts, 2 * total);
            ends = Arrays.copyOf(ends, 2 * total);
        }
        starts[total] = start;
        ends[total] = end;
        total++;
    }

    /** The number of occurrences. */
    int total() {
        return total;
    }

    /** The number of occurrences that end at a unit of the text or before it. */
    int totalUpTo(int unit) {
        int low = 0;
        int high = total;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends[middle] <= unit) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The first places, in the order of the text. */
    List<Span> first() {
        List<Span> first = new ArrayList<>();
        for (int i = 0; i < Math.min(KEPT, total); i++) {
            first.add(text.span(starts[i], ends[i]));
        }
        return first;
    }

    /** One of the occurrences, counted from 1. */
    Optional<Span> nth(int wanted) {
        return wanted < 1 || wanted > total
                ? Optional.empty()
                : Optional.of(text.span(starts[wanted - 1], ends[wanted - 1]));
    }
}
