package org.comity.ingest.rebase;

/** Pairs the words between two pairs if they are as many in both versions and similar one by one. */
final class SimilarPairs {

    private static final int MOST = 3;

    private final TokenTexts texts;
    private final Pairs pairs;

    SimilarPairs(TokenTexts texts, Pairs pairs) {
        this.texts = texts;
        this.pairs = pairs;
    }

    void run() {
        int last = 0;
        for (int i = 1; i < pairs.oldCount(); i++) {
            if (pairs.hasNow(i)) {
                pairBetween(last, i);
                last = i;
            }
        }
    }

    private void pairBetween(int first, int last) {
        int count = last - first - 1;
        if (count == 0 || count > MOST || !pairs.hasNow(first) || pairs.now(last) - pairs.now(first) - 1 != count) {
            return;
        }
        for (int i = first + 1; i < last; i++) {
            int now = pairs.now(first) + i - first;
            if (pairs.hasOld(now) || !texts.areSimilar(i, now)) {
                return;
            }
        }
        for (int i = first + 1; i < last; i++) {
            pairs.pair(i, pairs.now(first) + i - first);
        }
    }
}
