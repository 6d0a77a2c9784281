package org.comity.ingest.rebase;

import java.util.Arrays;

/** Where sequences of a certain number of words begin in a part of a text. */
final class GramIndex {

    private static final long FACTOR = 0x9E3779B97F4A7C15L;
    private static final int NONE = -1;

    private final int[] text;
    private final int length;
    private final int from;
    private final int mask;
    private final int[] heads;
    private final int[] counts;
    private final int[] next;

    /** The sequences that are in the text between two indices. */
    GramIndex(int[] text, int from, int to, int length) {
        this.text = text;
        this.from = from;
        this.length = length;
        int size = Math.max(0, to - from - length + 1);
        int capacity = Integer.highestOneBit(Math.max(8, size) * 2);
        this.mask = capacity - 1;
        this.heads = new int[capacity];
        this.counts = new int[capacity];
        this.next = new int[size];
        Arrays.fill(heads, NONE);
        for (int i = size - 1; i >= 0; i--) {
            int bucket = bucket(text, from + i);
            next[i] = heads[bucket];
            heads[bucket] = from + i;
            counts[bucket]++;
        }
    }

    private int bucket(int[] words, int at) {
        long hash = 1;
        for (int i = at; i < at + length; i++) {
            hash = (hash ^ words[i]) * FACTOR;
            hash ^= hash >>> 29;
        }
        return (int) (hash >>> 20) & mask;
    }

    /** At least the number of places of a sequence. */
    int most(int[] words, int at) {
        return counts[bucket(words, at)];
    }

    /** The first place that may have a sequence, or a negative number. */
    int first(int[] words, int at) {
        return heads[bucket(words, at)];
    }

    /** The next place that may have the same sequence as a place, or a negative number. */
    int next(int place) {
        return next[place - from];
    }

    /** The only place of a sequence; negative if there is none, several, or so many candidates that it is not known. */
    int only(int[] words, int at, int mostTried) {
        int found = NONE;
        int tried = 0;
        for (int place = first(words, at); place != NONE; place = next(place)) {
            if (++tried > mostTried) {
                return NONE;
            }
            if (Arrays.equals(text, place, place + length, words, at, at + length)) {
                if (found != NONE) {
                    return NONE;
                }
                found = place;
            }
        }
        return found;
    }
}
