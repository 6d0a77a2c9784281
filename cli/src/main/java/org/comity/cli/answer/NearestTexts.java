package org.comity.cli.answer;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the texts that a person probably meant, by the number of characters that differ. */
final class NearestTexts {

    private static final int MOST = 5;

    private NearestTexts() {}

    /**
     * The nearest texts.
     *
     * @param wanted the text that does not exist
     * @param texts the texts that exist
     * @return at most five, the nearest first; none if all differ in more than a third of the characters
     */
    static List<String> of(String wanted, Collection<String> texts) {
        String small = wanted.toLowerCase(Locale.ROOT);
        int limit = Math.max(2, small.length() / 3);
        return texts.stream()
                .distinct()
                .filter(text -> Math.abs(text.length() - small.length()) <= limit)
                .map(text -> new Candidate(text, distance(small, text.toLowerCase(Locale.ROOT), limit)))
                .filter(candidate -> candidate.distance <= limit)
                .sorted()
                .limit(MOST)
                .map(Candidate::text)
                .toList();
    }

    /** How many characters are to be added, removed or replaced; more than the limit if it is exceeded. */
    private static int distance(String one, String other, int limit) {
        int[] previous = new int[other.length() + 1];
        int[] current = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            current[0] = i;
            int least = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = previous[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replaced, Math.min(previous[j], current[j - 1]) + 1);
                least = Math.min(least, current[j]);
            }
            if (least > limit) {
                return least;
            }
            int[] swapped = previous;
            previous = current;
            current = swapped;
        }
        return previous[other.length()];
    }

    private record Candidate(String text, int distance) implements Comparable<Candidate> {

        private static final Comparator<Candidate> ORDER =
                Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::text);

        @Override
        public int compareTo(Candidate other) {
            return ORDER.compare(this, other);
        }
    }
}
