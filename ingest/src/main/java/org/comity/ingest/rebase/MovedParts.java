package org.comity.ingest.rebase;

/** Pairs the words of passages that were moved to another part of the text. */
final class MovedParts {

    /** Words in order that occur once in both versions show that a passage was moved. */
    private static final int LENGTH = 6;

    private static final int MOST_TRIED = 16;

    private final int[] old;
    private final int[] now;
    private final Pairs pairs;

    MovedParts(TokenTexts texts, Pairs pairs) {
        this.old = texts.old();
        this.now = texts.now();
        this.pairs = pairs;
    }

    void run() {
        if (old.length < LENGTH || now.length < LENGTH) {
            return;
        }
        GramIndex inOld = new GramIndex(old, 0, old.length, LENGTH);
        GramIndex inNow = new GramIndex(now, 0, now.length, LENGTH);
        for (int i = 0; i + LENGTH <= old.length; i++) {
            if (isFree(i)) {
                int there = inNow.only(old, i, MOST_TRIED);
                if (there >= 0 && isFreeNow(there) && inOld.only(old, i, MOST_TRIED) == i) {
                    pair(i, there);
                }
            }
        }
    }

    private boolean isFree(int from) {
        for (int i = from; i < from + LENGTH; i++) {
            if (pairs.hasNow(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isFreeNow(int from) {
        for (int i = from; i < from + LENGTH; i++) {
            if (pairs.hasOld(i)) {
                return false;
            }
        }
        return true;
    }

    /** Pairs equal words from a place on and before it, as far as they have no partners. */
    private void pair(int oldAt, int nowAt) {
        for (int i = 0; canPair(oldAt + i, nowAt + i); i++) {
            pairs.pair(oldAt + i, nowAt + i);
        }
        for (int i = 1; canPair(oldAt - i, nowAt - i); i++) {
            pairs.pair(oldAt - i, nowAt - i);
        }
    }

    private boolean canPair(int oldAt, int nowAt) {
        return oldAt >= 0
                && nowAt >= 0
                && oldAt < old.length
                && nowAt < now.length
                && old[oldAt] == now[nowAt]
                && !pairs.hasNow(oldAt)
                && !pairs.hasOld(nowAt);
    }
}
