package org.comity.ingest.rebase;

import java.util.Arrays;

/**
 * Finds other passages that could be partners of a passage with the same right: those that have the same words up to and
 * beyond the next place where the versions differ, and are not in a run of their own.
 */
final class Rivals {

    private static final int LONGEST = 64;
    private static final int MOST_TRIED = 2_000;
    private static final int GRAM = 2;

    private final int[] old;
    private final int[] now;
    private final Pairs pairs;
    private final Runs runs;
    private final GramIndex inOld;
    private final GramIndex inNow;

    Rivals(TokenTexts texts, Pairs pairs, Runs runs) {
        this.old = texts.old();
        this.now = texts.now();
        this.pairs = pairs;
        this.runs = runs;
        this.inOld = new GramIndex(old, 0, old.length, GRAM);
        this.inNow = new GramIndex(now, 0, now.length, GRAM);
    }

    /** Returns whether the words from a paired one on have a rival. */
    boolean isDisputedAfter(int from) {
        int to = runs.to(from);
        int there = pairs.now(from);
        int nowTo = pairs.now(to);
        boolean more = to + 1 < old.length;
        boolean moreNow = nowTo + 1 < now.length;
        return (more && occursInNow(from, Math.min(to + 1, from + LONGEST - 1), there))
                || (moreNow && occursInOld(there, Math.min(nowTo + 1, there + LONGEST - 1), from));
    }

    /** Returns whether the words up to a paired one have a rival. */
    boolean isDisputedBefore(int last) {
        int from = runs.from(last);
        int there = pairs.now(last);
        int nowFrom = pairs.now(from);
        int begin = Math.max(from - 1, last - LONGEST + 1);
        int nowBegin = Math.max(nowFrom - 1, there - LONGEST + 1);
        return (from > 0 && occursInNow(begin, last, there - (last - begin)))
                || (nowFrom > 0 && occursInOld(nowBegin, there, last - (there - nowBegin)));
    }

    private boolean occursInNow(int from, int to, int own) {
        return occurs(old, from, to, now, inNow, own, true);
    }

    private boolean occursInOld(int from, int to, int own) {
        return occurs(now, from, to, old, inOld, own, false);
    }

    /** Returns whether words occur in the other version at a place that is not their own and not in a run of its own. */
    private boolean occurs(int[] words, int from, int to, int[] other, GramIndex index, int own, boolean later) {
        int length = to - from + 1;
        if (length < GRAM) {
            return true;
        }
        int rarest = from;
        for (int i = from + 1; i + GRAM <= to + 1; i++) {
            rarest = index.most(words, i) < index.most(words, rarest) ? i : rarest;
        }
        int tried = 0;
        for (int place = index.first(words, rarest); place >= 0; place = index.next(place)) {
            if (++tried > MOST_TRIED) {
                return true;
            }
            int begin = place - (rarest - from);
            boolean within = begin >= 0 && begin + length <= other.length;
            if (begin != own && within && Arrays.equals(other, begin, begin + length, words, from, to + 1)) {
                int partner = later ? pairs.old(begin) : begin;
                if (partner < 0 || !runs.isOneRun(partner, length)) {
                    return true;
                }
            }
        }
        return false;
    }
}
