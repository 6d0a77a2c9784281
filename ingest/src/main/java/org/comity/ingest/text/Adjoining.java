package org.comity.ingest.text;

import java.util.BitSet;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The words that must be directly before and after a passage. White space between them and the passage is ignored, and
 * they are looked up in the folded view.
 */
interface Adjoining {

    /** Anything may be beside the passage. */
    Adjoining ANYTHING = (start, end) -> true;

    /** Returns whether a passage, in units of the original, is between the words. */
    boolean admits(int start, int end);

    /** These words, if there are any. The view is only requested if there are. */
    static Adjoining of(Optional<String> before, Optional<String> after, Supplier<FoldedView> folded) {
        return before.isEmpty() && after.isEmpty() ? ANYTHING : new Sides(folded.get(), before, after);
    }

    /** Looks up all places of the words once, so that many passages cost no more than a few. */
    final class Sides implements Adjoining {

        private final FoldedView view;
        private final @Nullable BitSet endsOfBefore;
        private final @Nullable BitSet startsOfAfter;

        private Sides(FoldedView view, Optional<String> before, Optional<String> after) {
            this.view = view;
            this.endsOfBefore = before.map(words -> places(view, FoldedView.fold(words), true))
                    .orElse(null);
            this.startsOfAfter = after.map(words -> places(view, FoldedView.fold(words), false))
                    .orElse(null);
        }

        private static BitSet places(FoldedView view, String words, boolean ends) {
            BitSet places = new BitSet();
            LiteralSearch.forEach(view.characters(), words, at -> {
                int end = at + words.length();
                if (view.isBoundary(at) && view.isBoundary(end)) {
                    places.set(ends ? end : at);
                }
            });
            return places;
        }

        @Override
        public boolean admits(int start, int end) {
            return (endsOfBefore == null || standsAt(endsOfBefore, view.index(start), -1))
                    && (startsOfAfter == null || standsAt(startsOfAfter, view.index(end), 1));
        }

        private boolean standsAt(BitSet places, int index, int step) {
            int space = step < 0 ? index - 1 : index;
            return places.get(index)
                    || (space >= 0
                            && space < view.characters().length()
                            && view.characters().charAt(space) == ' '
                            && places.get(index + step));
        }
    }
}
