package org.comity.ingest.rebase;

/**
 * Words at the ends of runs that could as well belong to the words without partners beside the run: in {@code A x B x C} that
 * became {@code A x C}, nothing shows which {@code x} is left.
 */
final class LooseWords {

    /** The longest gap in which words are looked for. */
    private static final int WIDEST = 256;
    /** The most words that are looked for in a gap. */
    private static final int LONGEST = 64;

    private final int[] old;
    private final int[] now;
    private final Pairs pairs;
    private final Runs runs;
    private final int[] looseUpTo;

    LooseWords(TokenTexts texts, Pairs pairs, Runs runs) {
        this.old = texts.old();
        this.now = texts.now();
        this.pairs = pairs;
        this.runs = runs;
        boolean[] loose = new boolean[old.length];
        for (int i = 0; i < old.length; i = runs.to(i) + 1) {
            if (pairs.hasNow(i)) {
                mark(loose, i, runs.to(i));
            }
        }
        this.looseUpTo = new int[old.length + 1];
        for (int i = 0; i < old.length; i++) {
            looseUpTo[i + 1] = looseUpTo[i] + (loose[i] ? 1 : 0);
        }
    }

    private void mark(boolean[] loose, int from, int to) {
        int length = to - from + 1;
        int nowFrom = pairs.now(from);
        int nowTo = pairs.now(to);
        int atEnd = Math.max(
                equalBack(old, to, endOfGap(true, to), length), equalBack(now, nowTo, endOfGap(false, nowTo), length));
        int atStart = Math.max(
                equal(old, from, startOfGap(true, from), length),
                equal(now, nowFrom, startOfGap(false, nowFrom), length));
        for (int i = 0; i < atEnd; i++) {
            loose[to - i] = true;
        }
        for (int i = 0; i < atStart; i++) {
            loose[from + i] = true;
        }
    }

    private boolean isPaired(boolean inOld, int index) {
        return inOld ? pairs.hasNow(index) : pairs.hasOld(index);
    }

    /** The last word without a partner after a word; the word itself if the next one has a partner. */
    private int endOfGap(boolean inOld, int word) {
        int count = inOld ? old.length : now.length;
        int end = word;
        while (end + 1 < count && !isPaired(inOld, end + 1)) {
            end++;
        }
        return end;
    }

    private int startOfGap(boolean inOld, int word) {
        int start = word;
        while (start > 0 && !isPaired(inOld, start - 1)) {
            start--;
        }
        return start;
    }

    /** How many words up to two places are equal. */
    private static int equalBack(int[] words, int one, int other, int most) {
        int count = 0;
        while (one != other && count < most && words[one - count] == words[other - count]) {
            count++;
        }
        return count;
    }

    private static int equal(int[] words, int one, int other, int most) {
        int count = 0;
        while (one != other && count < most && words[one + count] == words[other + count]) {
            count++;
        }
        return count;
    }

    /** Returns whether a passage of the earlier version has loose words. */
    boolean areIn(int first, int last) {
        return looseUpTo[last + 1] > looseUpTo[first];
    }

    /** Returns whether the words from one on to the end of its run are also in the gap after the run. */
    boolean isEndLoose(int word) {
        int length = runs.to(word) - word + 1;
        return isIn(old, word, length, word + 1, endOfGap(true, runs.to(word)))
                || isIn(now, pairs.now(word), length, pairs.now(word) + 1, endOfGap(false, pairs.now(runs.to(word))));
    }

    /** Returns whether the words from the start of a run up to a word are also in the gap before the run. */
    boolean isStartLoose(int word) {
        int from = runs.from(word);
        int length = word - from + 1;
        return isIn(old, from, length, startOfGap(true, from), word - 1)
                || isIn(now, pairs.now(from), length, startOfGap(false, pairs.now(from)), pairs.now(word) - 1);
    }

    /** Returns whether words occur between two indices. */
    private static boolean isIn(int[] words, int at, int length, int from, int to) {
        if (length > LONGEST) {
            return false;
        }
        for (int i = from; i + length - 1 <= to; i++) {
            if (i == from + WIDEST && to - i > WIDEST) {
                i = to - WIDEST;
            }
            if (i != at && equal(words, at, i, length) == length) {
                return true;
            }
        }
        return false;
    }
}
