package org.comity.ingest.rebase;

/** The unbroken runs of pairs: words that follow each other in both versions. */
final class Runs {

    private final Pairs pairs;
    private final int[] from;
    private final int[] to;

    Runs(Pairs pairs) {
        this.pairs = pairs;
        int count = pairs.oldCount();
        this.from = new int[count];
        this.to = new int[count];
        for (int i = 0; i < count; i++) {
            from[i] = i > 0 && isJoined(i - 1) ? from[i - 1] : i;
        }
        for (int i = count - 1; i >= 0; i--) {
            to[i] = i < count - 1 && isJoined(i) ? to[i + 1] : i;
        }
    }

    /** Returns whether a word and the next one follow each other in the later version too. */
    private boolean isJoined(int old) {
        return pairs.hasNow(old) && pairs.hasNow(old + 1) && pairs.now(old + 1) == pairs.now(old) + 1;
    }

    /** The first word of the run of a word of the earlier version. */
    int from(int old) {
        return from[old];
    }

    /** The last word of the run of a word of the earlier version. */
    int to(int old) {
        return to[old];
    }

    /** Returns whether words of the earlier version are in one run. */
    boolean isOneRun(int old, int count) {
        return pairs.hasNow(old) && to[old] >= old + count - 1;
    }
}
