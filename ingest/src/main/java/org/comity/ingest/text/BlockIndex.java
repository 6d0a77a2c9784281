package org.comity.ingest.text;

import java.util.Arrays;
import java.util.Optional;

/**
 * An index of the blocks of 8 units into which a text is cut. Words that are long enough contain at least one whole
 * block of the text.
 */
final class BlockIndex {

    /** The shortest words that can be found: among 15 units, some 8 in a row begin at a multiple of 8. */
    static final int SHORTEST = 15;

    private static final int BLOCK = 8;

    /** How many places may be compared; more would add up to too much for many quotes of one text. */
    private static final int COMPARED = 256;

    private static final int SPREAD = 0x9E3779B9;

    private final String text;

    /** For each hash its last block, and for each block the previous one with the same hash; -1 if there is none. */
    private final int[] last;

    private final int[] before;

    /** The number of blocks for each hash. */
    private final int[] counts;

    BlockIndex(String text) {
        this.text = text;
        this.before = new int[text.length() / BLOCK];
        this.last = new int[Math.max(2, Integer.highestOneBit(before.length) * 2)];
        this.counts = new int[last.length];
        Arrays.fill(last, -1);
        for (int block = 0; block < before.length; block++) {
            int hash = hash(text, block * BLOCK);
            before[block] = last[hash];
            last[hash] = block;
            counts[hash]++;
        }
    }

    private int hash(String from, int start) {
        int hash = 0;
        for (int i = start; i < start + BLOCK; i++) {
            hash = 31 * hash + from.charAt(i);
        }
        return (hash * SPREAD) >>> Integer.numberOfLeadingZeros(last.length - 1);
    }

    /**
     * Finds words.
     *
     * @param words at least {@link #SHORTEST} units
     * @return where they begin, in order; empty if their blocks occur so often that comparing them all could take
     *     longer than scanning the text
     */
    Optional<int[]> find(String words) {
        int[] rarest = rarest(words);
        int compared = 0;
        for (int offset : rarest) {
            compared += counts[hash(words, offset)];
        }
        if (compared > COMPARED) {
            return Optional.empty();
        }
        int[] found = new int[compared];
        int count = 0;
        for (int offset : rarest) {
            for (int block = last[hash(words, offset)]; block >= 0; block = before[block]) {
                int start = block * BLOCK - offset;
                if (text.startsWith(words, start)) {
                    found[count++] = start;
                }
            }
        }
        int[] starts = Arrays.copyOf(found, count);
        Arrays.sort(starts);
        return Optional.of(starts);
    }

    /** Offsets in the words at which a block can begin, one for each possible alignment with the blocks of the text. */
    private int[] rarest(String words) {
        int[] rarest = new int[BLOCK];
        for (int offset = 0; offset + BLOCK <= words.length(); offset++) {
            int way = offset % BLOCK;
            if (offset < BLOCK || counts[hash(words, offset)] < counts[hash(words, rarest[way])]) {
                rarest[way] = offset;
            }
        }
        return rarest;
    }
}
