package org.comity.ingest.text;

import java.util.Arrays;
import java.util.Optional;

/**
 * Where each block of a text stands, the text cut into blocks of 8 units: of the blocks in words that are looked for,
 * one begins where a block of the text does.
 */
final class BlockIndex {

    /** The shortest words that can be found: of 15 units, 8 in a row begin at a multiple of 8 wherever they stand. */
    static final int SHORTEST = 15;

    private static final int BLOCK = 8;

    /** So much of a text may be compared with words, by its length, before going through it is the better way. */
    private static final int COMPARED = 256;

    private static final int SPREAD = 0x9E3779B9;

    private final String text;

    /** For each hash the last block that has it, and for each block the one before with the same hash; -1 for none. */
    private final int[] last;

    private final int[] before;

    /** For each hash how many blocks have it. */
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
     * @param words of at least {@link #SHORTEST} units
     * @return where they begin, in order; empty where their blocks stand in so many places that comparing them all could
     *     take longer than going through the text
     */
    Optional<int[]> find(String words) {
        int[] rarest = rarest(words);
        int compared = 0;
        for (int offset : rarest) {
            compared += counts[hash(words, offset)];
        }
        if (compared > COMPARED + text.length() / COMPARED) {
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

    /** Of the offsets in words at which a block can begin, one for each way in which the blocks of the text can lie. */
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
