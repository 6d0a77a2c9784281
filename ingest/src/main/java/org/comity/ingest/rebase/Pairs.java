package org.comity.ingest.rebase;

import java.util.Arrays;

/** Which word of the later version each word of the earlier version became. No word has two partners. */
final class Pairs {

    /** The partner of a word without one. */
    static final int NONE = -1;

    private final int[] toNow;
    private final int[] toOld;

    Pairs(int oldCount, int nowCount) {
        this.toNow = new int[oldCount];
        this.toOld = new int[nowCount];
        Arrays.fill(toNow, NONE);
        Arrays.fill(toOld, NONE);
    }

    void pair(int old, int now) {
        toNow[old] = now;
        toOld[now] = old;
    }

    void part(int old) {
        toOld[toNow[old]] = NONE;
        toNow[old] = NONE;
    }

    int now(int old) {
        return toNow[old];
    }

    int old(int now) {
        return toOld[now];
    }

    boolean hasNow(int old) {
        return toNow[old] != NONE;
    }

    boolean hasOld(int now) {
        return toOld[now] != NONE;
    }

    int oldCount() {
        return toNow.length;
    }

    int nowCount() {
        return toOld.length;
    }
}
