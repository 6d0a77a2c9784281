package org.comity.ingest.rebase;

/**
 * Passages among lines that repeat, such as the rows of a list. If the repetition ends inside the run of the passage, the run
 * shows which line it is in. If it goes on to where the versions differ, nothing shows it.
 */
final class EqualLines {

    /** The words on both sides of a passage that must repeat too. */
    private static final int AROUND = 16;
    /** The most words that are compared with others. */
    private static final int WIDEST = 96;

    private final TokenTexts texts;
    private final Pairs pairs;
    private final Runs runs;

    EqualLines(TokenTexts texts, Pairs pairs, Runs runs) {
        this.texts = texts;
        this.pairs = pairs;
        this.runs = runs;
    }

    /** Returns whether a passage of one run is among lines that repeat up to an end of the run, in either version. */
    boolean contain(int first, int last) {
        int shift = pairs.now(first) - first;
        int from = runs.from(first);
        int to = runs.to(first);
        boolean whole = from == 0 && to == texts.old().length - 1;
        return !whole
                && (contain(texts.old(), first, last, from, to)
                        || contain(texts.now(), first + shift, last + shift, from + shift, to + shift));
    }

    private static boolean contain(int[] words, int first, int last, int from, int to) {
        int begin = Math.max(from, first - AROUND);
        int end = Math.min(Math.min(to, last + AROUND), begin + WIDEST - 1);
        for (int period = 1; period <= end - begin + 1; period++) {
            if (repeats(words, begin, end, period) || repeats(words, begin, end, -period)) {
                return reaches(words, begin, from, to, end, period);
            }
        }
        return false;
    }

    private static boolean repeats(int[] words, int begin, int end, int period) {
        if (begin + period < 0 || end + period >= words.length) {
            return false;
        }
        for (int i = begin; i <= end; i++) {
            if (words[i] != words[i + period]) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether a repetition goes on to an end of the run. */
    private static boolean reaches(int[] words, int begin, int from, int to, int end, int period) {
        int right = end;
        while (right < to && right + 1 - period >= 0 && words[right + 1] == words[right + 1 - period]) {
            right++;
        }
        int left = begin;
        while (left > from && left - 1 + period < words.length && words[left - 1] == words[left - 1 + period]) {
            left--;
        }
        return (right == to && to < words.length - 1) || (left == from && from > 0);
    }
}
