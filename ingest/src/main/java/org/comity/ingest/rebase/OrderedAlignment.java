package org.comity.ingest.rebase;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Pairs the words of two versions in the order of the text. Sequences that occur once in both are paired first, the longest
 * ones at first, and then the parts between them in the same way. The time grows a little faster than the number of words,
 * whatever the words are.
 */
final class OrderedAlignment {

    private static final int[] LENGTHS = {12, 6, 3, 1};
    private static final int DEEPEST = 24;
    private static final int MOST_TRIED = 16;
    /** Parts with a smaller product of lengths are compared word by word. */
    private static final int SMALL = 160_000;

    private final int[] old;
    private final int[] now;
    private final Pairs pairs;
    private final Deque<Part> open = new ArrayDeque<>();

    /** A part of each version, from the first index up to but not including the second. */
    private record Part(int oldFrom, int oldTo, int nowFrom, int nowTo, int depth) {}

    OrderedAlignment(TokenTexts texts, Pairs pairs) {
        this.old = texts.old();
        this.now = texts.now();
        this.pairs = pairs;
    }

    void run() {
        open.push(new Part(0, old.length, 0, now.length, 0));
        while (!open.isEmpty()) {
            Part part = trimmed(open.pop());
            if (part.oldFrom < part.oldTo && part.nowFrom < part.nowTo) {
                align(part);
            }
        }
    }

    /** Pairs what is equal at both ends, and returns the rest. */
    private Part trimmed(Part part) {
        int oldFrom = part.oldFrom;
        int nowFrom = part.nowFrom;
        int oldTo = part.oldTo;
        int nowTo = part.nowTo;
        while (oldFrom < oldTo && nowFrom < nowTo && old[oldFrom] == now[nowFrom]) {
            pairs.pair(oldFrom++, nowFrom++);
        }
        while (oldFrom < oldTo && nowFrom < nowTo && old[oldTo - 1] == now[nowTo - 1]) {
            pairs.pair(--oldTo, --nowTo);
        }
        return new Part(oldFrom, oldTo, nowFrom, nowTo, part.depth);
    }

    private void align(Part part) {
        if (part.depth < DEEPEST) {
            for (int length : LENGTHS) {
                if (divided(part, length)) {
                    return;
                }
            }
        }
        if ((long) (part.oldTo - part.oldFrom) * (part.nowTo - part.nowFrom) <= SMALL) {
            wordByWord(part);
        }
    }

    /** Divides a part at sequences that occur once on both sides. Returns false if there are none. */
    private boolean divided(Part part, int length) {
        int count = part.oldTo - part.oldFrom - length + 1;
        if (count <= 0 || part.nowTo - part.nowFrom < length) {
            return false;
        }
        GramIndex inOld = new GramIndex(old, part.oldFrom, part.oldTo, length);
        GramIndex inNow = new GramIndex(now, part.nowFrom, part.nowTo, length);
        int[] olds = new int[count];
        int[] nows = new int[count];
        int found = 0;
        for (int i = part.oldFrom; i + length <= part.oldTo; i++) {
            int there = inNow.only(old, i, MOST_TRIED);
            if (there >= 0 && inOld.only(old, i, MOST_TRIED) == i) {
                olds[found] = i;
                nows[found++] = there;
            }
        }
        int[] kept = IncreasingSequence.of(Arrays.copyOf(nows, found));
        int oldFrom = part.oldFrom;
        int nowFrom = part.nowFrom;
        for (int one : kept) {
            int begun = Math.max(0, Math.max(oldFrom - olds[one], nowFrom - nows[one]));
            if (begun >= length || (begun > 0 && oldFrom - olds[one] != nowFrom - nows[one])) {
                continue;
            }
            int from = olds[one] + begun;
            int nowAt = nows[one] + begun;
            if (from > oldFrom || nowAt > nowFrom) {
                open.push(new Part(oldFrom, from, nowFrom, nowAt, part.depth + 1));
            }
            for (int i = begun; i < length; i++) {
                pairs.pair(olds[one] + i, nows[one] + i);
            }
            oldFrom = olds[one] + length;
            nowFrom = nows[one] + length;
        }
        if (kept.length > 0) {
            open.push(new Part(oldFrom, part.oldTo, nowFrom, part.nowTo, part.depth + 1));
        }
        return kept.length > 0;
    }

    /** Pairs a longest common sequence of words. */
    private void wordByWord(Part part) {
        int rows = part.oldTo - part.oldFrom;
        int columns = part.nowTo - part.nowFrom;
        int[][] longest = new int[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                longest[i][j] = old[part.oldFrom + i] == now[part.nowFrom + j]
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < rows && j < columns) {
            if (old[part.oldFrom + i] == now[part.nowFrom + j]) {
                pairs.pair(part.oldFrom + i++, part.nowFrom + j++);
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }
}
