package org.comity.ingest.text;

import java.util.Optional;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds words in one text, as {@link LiteralSearch} does. After many searches of a long text it builds an index: first a
 * small one, which cannot find short or frequent words, and if the scans for those take long, one for all words. For several
 * threads at a time.
 */
final class RepeatedSearch {
    /** Building an index takes as long as some searches. */
    private static final int MANY = 20;
    /** A shorter range is scanned directly. */
    private static final int LONG = 20_000;
    /** Comparing longer words with every candidate could take too long. */
    private static final int LONGEST_WORDS = 500;
    /** Sorting all suffixes takes as long as about this number of scans of the whole text. */
    private static final int SCANS = 100;
    /** The suffixes of a longer text need too much memory. */
    private static final int LONGEST_TEXT = 20_000_000;

    private final String text;
    private @Nullable BlockIndex index;
    private @Nullable SuffixArray suffixes;
    private int searches;
    private long scanned;

    RepeatedSearch(String text) {
        this.text = text;
    }

    /** Reports the start of each match within {@code from} to {@code to}, in the order of the text. */
    void forEach(String words, int from, int to, IntConsumer match) {
        Optional<int[]> starts = to - from < LONG ? Optional.empty() : indexed(words, to - from);
        if (starts.isEmpty()) {
            LiteralSearch.forEach(text, words, from, to, match);
            return;
        }
        for (int start : starts.get()) {
            if (start >= from && start + words.length() <= to) {
                match.accept(start);
            }
        }
    }

    private synchronized Optional<int[]> indexed(String words, int range) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Optional<int[]> starts = suffixes == null ? inBlocks(words) : Optional.of(suffixes.find(words));
        if (starts.isPresent() || text.length() > LONGEST_TEXT) {
            return starts;
        }
        scanned += range;
        if (scanned / SCANS <= text.length()) {
            return Optional.empty();
        }
        suffixes = new SuffixArray(text);
        index = null;
        return Optional.of(suffixes.find(words));
    }

    private Optional<int[]> inBlocks(String words) {
        if (words.length() < BlockIndex.SHORTEST || words.length() > LONGEST_WORDS) {
            return Optional.empty();
        }
        if (index == null) {
            searches++;
            if (searches <= MANY) {
                return Optional.empty();
            }
            index = new BlockIndex(text);
        }
        return index.find(words);
    }
}
