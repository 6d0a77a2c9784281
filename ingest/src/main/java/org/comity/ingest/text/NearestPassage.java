package org.comity.ingest.text;

import java.util.Optional;
import org.comity.domain.source.Span;

/**
 * Finds the passage most similar to a quote that the text does not contain.
 *
 * <p>The result is the passage that shares the most words with the quote, in any order, and at least 0.6 of them. The
 * time is linear in the text and the quote.
 */
final class NearestPassage {

    /** The maximum number of words without a match that are shown at either end of the passage. */
    private static final int MARGIN = 8;
    /** A text is compared with this number of missing quotes, a short one with more. */
    private static final int TIMES = 128;
    /** The number of units that are compared in any case. */
    private static final long LEAST = 100_000_000;

    private final SourceText text;
    private final FoldedView view;
    private final String caseless;
    private final TextWords words;
    /** How many units of the text may still be compared with missing quotes. */
    private long left;

    NearestPassage(SourceText text, FoldedView view) {
        this.text = text;
        this.view = view;
        this.caseless = caseless(view.characters());
        this.words = TextWords.of(caseless);
        this.left = LEAST + (long) TIMES * caseless.length();
    }

    /** Upper and lower case unified, unit by unit, so that the length stays. */
    private static String caseless(String characters) {
        char[] caseless = characters.toCharArray();
        for (int i = 0; i < caseless.length; i++) {
            caseless[i] = Character.toLowerCase(Character.toUpperCase(caseless[i]));
        }
        return new String(caseless);
    }

    /** Returns whether another quote may be compared; if many quotes are missing, the further ones are not. */
    boolean isWorthwhile() {
        left -= caseless.length();
        return left > 0;
    }

    /** The first passage that differs from the quote only in upper and lower case. */
    Optional<Span> withOtherCase(String quote) {
        String needle = caseless(FoldedView.fold(quote));
        int[] first = {-1};
        LiteralSearch.forEach(caseless, needle, at -> {
            if (first[0] < 0 && view.isBoundary(at) && view.isBoundary(at + needle.length())) {
                first[0] = at;
            }
        });
        return first[0] < 0 ? Optional.empty() : Optional.of(span(first[0], first[0] + needle.length()));
    }

    /** The passage that shares the most words with the quote; the first of several. */
    Optional<Span> mostAlike(String quote) {
        TextWords sought = words.inTermsOf(caseless(FoldedView.fold(quote)));
        if (sought.count() == 0) {
            return Optional.empty();
        }
        SharedWords shared = new SharedWords(sought);
        int window = sought.count() + sought.count() / 4 + 1;
        int best = 0;
        int bestEnd = 0;
        for (int i = 0; i < words.count(); i++) {
            shared.enter(words.word(i));
            if (i >= window) {
                shared.leave(words.word(i - window));
            }
            if (shared.count() > best) {
                best = shared.count();
                bestEnd = i + 1;
            }
        }
        if (best * 5 < sought.count() * 3) {
            return Optional.empty();
        }
        return Optional.of(trimmed(sought, Math.max(0, bestEnd - window), bestEnd));
    }

    /**
     * The passage without the words at its ends that are not in the quote. If words at an end of the quote are missing in
     * the passage, that number of words is kept.
     */
    private Span trimmed(TextWords sought, int from, int to) {
        SharedWords shared = new SharedWords(sought);
        int first = from;
        while (first < to - 1 && !shared.isSought(words.word(first))) {
            first++;
        }
        int last = to - 1;
        while (last > first && !shared.isSought(words.word(last))) {
            last--;
        }
        SharedWords there = new SharedWords(sought);
        for (int i = first; i <= last; i++) {
            there.enter(words.word(i));
        }
        int before = 0;
        while (before < Math.min(MARGIN, sought.count()) && !there.holds(sought.word(before))) {
            before++;
        }
        int after = 0;
        while (after < Math.min(MARGIN, sought.count()) && !there.holds(sought.word(sought.count() - 1 - after))) {
            after++;
        }
        return span(words.start(Math.max(0, first - before)), words.end(Math.min(words.count() - 1, last + after)));
    }

    private Span span(int start, int end) {
        return text.span(view.originalStart(start), view.originalEnd(end));
    }

    /** The number of words of a quote in a window of the text, each counted as often as the quote has it. */
    private static final class SharedWords {

        private final int[] sought;
        private final int[] present;
        private int count;

        SharedWords(TextWords quote) {
            this.sought = new int[quote.known() + 1];
            this.present = new int[quote.known() + 1];
            for (int i = 0; i < quote.count(); i++) {
                sought[quote.word(i)]++;
            }
        }

        void enter(int word) {
            if (present[word]++ < sought[word]) {
                count++;
            }
        }

        void leave(int word) {
            if (--present[word] < sought[word]) {
                count--;
            }
        }

        int count() {
            return count;
        }

        boolean isSought(int word) {
            return sought[word] > 0;
        }

        boolean holds(int word) {
            return present[word] > 0;
        }
    }
}
