package org.comity.ingest.rebase;

import java.util.Optional;
import org.comity.domain.source.Span;
import org.comity.ingest.text.SourceText;

/**
 * Two versions of a text, compared word by word, to find passages of the earlier one again in the later one.
 *
 * <p>White space, line ends, hyphens at line ends, and the kinds of dashes and quotation marks do not count as differences;
 * upper and lower case do. A passage is found if its words are there, some of the words around it are there too, and no
 * other passage of either version could be meant just as well. Otherwise it is lost: a place that is not sure is not
 * offered.
 *
 * <p>The time grows little faster than the texts, whatever they contain: about a second for a million characters. For one
 * thread at a time.
 *
 * @since 0.1
 */
public final class TextRebase {

    /** That many of the nearest words on both sides are looked at. */
    private static final int NEAR = 8;
    /** That many of them must be in the later version too. */
    private static final int ENOUGH = 3;
    /** A passage with that many words needs no other words around it. */
    private static final int LONG = 8;
    /** Words around a passage may be that much nearer or farther. */
    private static final int SHIFT = 4;
    /** Tenths of the words of a passage that must be the same or similar. */
    private static final int TENTHS = 7;

    private final SourceText before;
    private final SourceText after;
    private final TokenTexts texts;
    private final Pairs pairs;
    private final Runs runs;
    private final Rivals rivals;
    private final LooseWords loose;
    private final EqualLines equalLines;

    private TextRebase(SourceText before, SourceText after) {
        this.before = before;
        this.after = after;
        this.texts = new TokenTexts(before, after);
        this.pairs = new Pairs(texts.old().length, texts.now().length);
        new OrderedAlignment(texts, pairs).run();
        new WeakPairs(pairs).run();
        new MovedParts(texts, pairs).run();
        new SimilarPairs(texts, pairs).run();
        this.runs = new Runs(pairs);
        this.rivals = new Rivals(texts, pairs, runs);
        this.loose = new LooseWords(texts, pairs, runs);
        this.equalLines = new EqualLines(texts, pairs, runs);
    }

    /**
     * Compares two versions of a text.
     *
     * @param before all the characters of the earlier version, without a byte order mark
     * @param after all the characters of the later version, without a byte order mark
     * @return the comparison
     */
    public static TextRebase between(String before, String after) {
        return new TextRebase(SourceText.of(before), SourceText.of(after));
    }

    /**
     * Finds a passage again.
     *
     * @param passage its span in the earlier version, in code points
     * @return what became of it
     * @throws IllegalArgumentException if the span is not inside the earlier version
     */
    public RebasedSpan rebase(Span passage) {
        int start = before.units(passage.start());
        int end = before.units(passage.end());
        int first = texts.before().firstAfter(start);
        int last = texts.before().firstAfter(end - 1);
        if (last == texts.before().count() || texts.before().start(last) >= end) {
            last--;
        }
        if (first > last || start == end) {
            return lost(passage);
        }
        Optional<int[]> same = same(first + 1, last + 1);
        if (same.isPresent()) {
            return placed(passage, first, last, same.get()[0] - 1, same.get()[1] - 1);
        }
        return reworded(first + 1, last + 1)
                .flatMap(found -> span(found[0] - 1, found[1] - 1))
                .map(span -> new RebasedSpan(passage, RebaseOutcome.REWORDED, span))
                .orElseGet(() -> lost(passage));
    }

    private static RebasedSpan lost(Span passage) {
        return new RebasedSpan(passage, RebaseOutcome.LOST, null);
    }

    /** The passage with the same words, from the first to the last, if it is sure. */
    private Optional<int[]> same(int first, int last) {
        if (!runs.isOneRun(first, last - first + 1)) {
            return Optional.empty();
        }
        for (int i = first; i <= last; i++) {
            if (!isSame(i)) {
                return Optional.empty();
            }
        }
        boolean known = last - first + 1 >= LONG || isKnown(first, last);
        boolean isLoose = loose.areIn(first, last) || loose.isStartLoose(first) || loose.isEndLoose(last);
        boolean disputed = rivals.isDisputedAfter(first) || rivals.isDisputedBefore(last);
        if (!known || isLoose || disputed || equalLines.contain(first, last)) {
            return Optional.empty();
        }
        return Optional.of(new int[] {pairs.now(first), pairs.now(last)});
    }

    /** Returns whether enough words around a passage are in the later version too, one of them directly beside it. */
    private boolean isKnown(int first, int last) {
        boolean beside = runs.from(first) < first || runs.to(last) > last;
        return beside && around(first, last) >= ENOUGH;
    }

    private boolean isSame(int old) {
        return pairs.hasNow(old) && texts.old()[old] == texts.now()[pairs.now(old)];
    }

    /** The number of words near a passage that are near it in the later version too. */
    private int around(int first, int last) {
        int count = 0;
        for (int i = Math.max(0, first - NEAR); i < first; i++) {
            count += isNear(i, first) ? 1 : 0;
        }
        for (int i = last + 1; i <= Math.min(pairs.oldCount() - 1, last + NEAR); i++) {
            count += isNear(i, last) ? 1 : 0;
        }
        return count;
    }

    private boolean isNear(int old, int anchor) {
        if (!isSame(old) || !pairs.hasNow(anchor)) {
            return false;
        }
        int shift = (pairs.now(old) - pairs.now(anchor)) - (old - anchor);
        boolean sameSide = old < anchor == pairs.now(old) < pairs.now(anchor);
        return sameSide && Math.abs(shift) <= SHIFT;
    }

    /** The passage that has other words in the place of these, if it is sure. */
    private Optional<int[]> reworded(int first, int last) {
        int begin = pairs.hasNow(first) ? first : first - 1;
        int end = pairs.hasNow(last) ? last : last + 1;
        if (!pairs.hasNow(begin) || !pairs.hasNow(end)) {
            return Optional.empty();
        }
        int from = pairs.now(begin) + first - begin;
        int to = pairs.now(end) - (end - last);
        int count = last - first + 1;
        if (from > to || to - from + 1 > 2 * count + 2) {
            return Optional.empty();
        }
        int kept = 0;
        int same = 0;
        for (int i = first; i <= last; i++) {
            if (pairs.hasNow(i)) {
                if (pairs.now(i) < from || pairs.now(i) > to) {
                    return Optional.empty();
                }
                kept++;
                same += isSame(i) ? 1 : 0;
            }
        }
        for (int j = from; j <= to; j++) {
            if (pairs.hasOld(j) && (pairs.old(j) < first || pairs.old(j) > last)) {
                return Optional.empty();
            }
        }
        boolean alike = kept * 10 >= TENTHS * Math.max(count, to - from + 1);
        boolean bounded = runs.from(begin) < first && runs.to(end) > last;
        boolean known = bounded && same + around(begin, end) >= ENOUGH;
        if (same == count && to - from + 1 == count) {
            return Optional.empty();
        }
        boolean disputed = rivals.isDisputedAfter(end) || rivals.isDisputedBefore(begin);
        if (runs.to(begin) < end) {
            disputed |= rivals.isDisputedAfter(begin) || rivals.isDisputedBefore(end);
        }
        disputed |= equalLines.contain(begin, begin) || equalLines.contain(end, end);
        if (!alike || !known || disputed || isLooseEdge(begin) || isLooseEdge(end)) {
            return Optional.empty();
        }
        return Optional.of(new int[] {from, to});
    }

    private boolean isLooseEdge(int word) {
        return loose.areIn(word, word) || loose.isStartLoose(word) || loose.isEndLoose(word);
    }

    private Optional<Span> span(int first, int last) {
        boolean within = first >= 0 && last < texts.after().count();
        return within
                ? Optional.of(new Span(
                        after.codePoints(texts.after().start(first)),
                        after.codePoints(texts.after().end(last))))
                : Optional.empty();
    }

    /** The same words, at their place. A passage that begins or ends inside a word does so there too. */
    private RebasedSpan placed(Span passage, int first, int last, int nowFirst, int nowLast) {
        int start = before.units(passage.start());
        int end = before.units(passage.end());
        int cutBefore = Math.max(0, start - texts.before().start(first));
        int cutAfter = Math.max(0, texts.before().end(last) - end);
        if ((cutBefore > 0 && !isLiteral(first, nowFirst)) || (cutAfter > 0 && !isLiteral(last, nowLast))) {
            return lost(passage);
        }
        Span span = new Span(
                after.codePoints(texts.after().start(nowFirst) + cutBefore),
                after.codePoints(texts.after().end(nowLast) - cutAfter));
        Span trimmed = new Span(
                before.codePoints(texts.before().start(first) + cutBefore),
                before.codePoints(texts.before().end(last) - cutAfter));
        return new RebasedSpan(passage, span.equals(trimmed) ? RebaseOutcome.STAYED : RebaseOutcome.MOVED, span);
    }

    /** Returns whether a word is written with the same characters in both versions. */
    private boolean isLiteral(int old, int now) {
        String one = before.text()
                .substring(texts.before().start(old), texts.before().end(old));
        String other =
                after.text().substring(texts.after().start(now), texts.after().end(now));
        return one.equals(other);
    }
}
