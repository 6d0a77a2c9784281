package org.comity.ingest.text;

import java.util.Optional;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Finds words in one text, as {@link LiteralSearch} does; after many searches of a long text it builds an index. */
final class RepeatedSearch {

    /** Building an index takes as long as some searches. */
    private static final int MANY = 20;

    /** A shorter range is scanned directly. */
    private static final int LONG = 20_000;

    /** Comparing longer words with every candidate could take too long. */
    private static final int LONGEST_WORDS = 500;

    private final String text;
    private @Nullable BlockIndex index;
    private int searches;

    RepeatedSearch(String text) {
        this.text = text;
    }

    /** Reports the start of each match within {@code from} to {@code to}, in the order of the text. */
    void forEach(String words, int from, int to, IntConsumer match) {
        Optional<int[]> starts = to - from < LONG ? Optional.empty() : indexed(words);
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

    private Optional<int[]> indexed(String words) {
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
