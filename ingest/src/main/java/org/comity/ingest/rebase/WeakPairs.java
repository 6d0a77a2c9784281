package org.comity.ingest.rebase;

/** Parts few words that have partners only because other texts have such words too, in the midst of others without. */
final class WeakPairs {

    private static final int LONGEST = 3;
    private static final int TIMES = 4;

    private final Pairs pairs;

    WeakPairs(Pairs pairs) {
        this.pairs = pairs;
    }

    /** Parts them. The pairs are in the order of the text. */
    void run() {
        Runs runs = new Runs(pairs);
        int count = pairs.oldCount();
        int lastOld = -1;
        int lastNow = -1;
        int i = 0;
        while (i < count) {
            if (!pairs.hasNow(i)) {
                i++;
                continue;
            }
            int end = runs.to(i);
            int next = end + 1;
            while (next < count && !pairs.hasNow(next)) {
                next++;
            }
            int nextNow = next < count ? pairs.now(next) : pairs.nowCount();
            int nowEnd = pairs.now(end);
            int oldGaps = (i - lastOld - 1) + (next - end - 1);
            int nowGaps = (pairs.now(i) - lastNow - 1) + (nextNow - nowEnd - 1);
            lastOld = end;
            lastNow = nowEnd;
            if (isWeak(end - i + 1, Math.min(oldGaps, nowGaps))) {
                for (int one = i; one <= end; one++) {
                    pairs.part(one);
                }
            }
            i = next;
        }
    }

    private static boolean isWeak(int length, int gaps) {
        return length <= LONGEST && gaps >= TIMES * (length + 1);
    }
}
