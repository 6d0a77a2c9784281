package org.comity.ingest.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.IntStream;
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

    /**
     * The places of a view at which words that are admitted can begin, in order, if there are fewer than of most words; or
     * empty if all places must be tried.
     *
     * @param length the length of the words in the view
     */
    default Optional<int[]> starts(View searched, int length) {
        return Optional.empty();
    }

    /** These words, if there are any. The view is only requested if there are. */
    static Adjoining of(Optional<String> before, Optional<String> after, Supplier<FoldedView> folded) {
        return before.isEmpty() && after.isEmpty() ? ANYTHING : new Sides(folded.get(), before, after);
    }

    /** Looks up all places of the words once, so that many passages cost no more than a few. */
    final class Sides implements Adjoining {
        /** More places are not fewer than those of most words. */
        private static final int FEW = 1_000;
        /** More places to try, such as those in much white space, take too long. */
        private static final int MOST = 100_000;

        private final FoldedView view;
        /** Where the words before a passage end, in order; null if there are none. */
        private final int @Nullable [] endsOfBefore;
        /** Where the words after a passage begin, in order; null if there are none. */
        private final int @Nullable [] startsOfAfter;

        private Sides(FoldedView view, Optional<String> before, Optional<String> after) {
            this.view = view;
            this.endsOfBefore = before.map(words -> places(view, FoldedView.fold(words), true))
                    .orElse(null);
            this.startsOfAfter = after.map(words -> places(view, FoldedView.fold(words), false))
                    .orElse(null);
        }

        private static int[] places(FoldedView view, String words, boolean ends) {
            IntStream.Builder places = IntStream.builder();
            view.forEach(words, 0, view.characters().length(), at -> {
                int end = at + words.length();
                if (view.isBoundary(at) && view.isBoundary(end)) {
                    places.add(ends ? end : at);
                }
            });
            return places.build().toArray();
        }

        @Override
        public boolean admits(int start, int end) {
            return (endsOfBefore == null || standsAt(endsOfBefore, view.index(start), -1))
                    && (startsOfAfter == null || standsAt(startsOfAfter, view.index(end), 1));
        }

        private boolean standsAt(int[] places, int index, int step) {
            int space = step < 0 ? index - 1 : index;
            return Arrays.binarySearch(places, index) >= 0
                    || (isSpace(space) && Arrays.binarySearch(places, index + step) >= 0);
        }

        private boolean isSpace(int index) {
            return index >= 0
                    && index < view.characters().length()
                    && view.characters().charAt(index) == ' ';
        }

        @Override
        public Optional<int[]> starts(View searched, int length) {
            boolean before =
                    endsOfBefore != null && (startsOfAfter == null || endsOfBefore.length <= startsOfAfter.length);
            int[] places = before ? endsOfBefore : startsOfAfter;
            if (places == null || places.length > FEW) {
                return Optional.empty();
            }
            TreeSet<Integer> starts = new TreeSet<>();
            for (int place : places) {
                int further = before ? place + 1 : place - 1;
                addOriginals(searched, place, before ? 0 : length, starts);
                if (isSpace(before ? place : further)) {
                    addOriginals(searched, further, before ? 0 : length, starts);
                }
                if (starts.size() > MOST) {
                    return Optional.empty();
                }
            }
            return Optional.of(starts.stream().mapToInt(Integer::intValue).toArray());
        }

        /** Adds the places of a view that have an index in the folded one, less a number of units. */
        private void addOriginals(View searched, int index, int less, Collection<Integer> starts) {
            int first = index == 0 ? 0 : view.originalStart(index - 1) + 1;
            int last = index >= view.characters().length() ? view.length() : view.originalStart(index);
            for (int unit = searched.index(first); unit <= searched.index(last); unit++) {
                starts.add(unit - less);
            }
        }
    }
}
