package org.comity.ingest.text;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** The known word that someone probably meant, for suggestions. */
public final class NearMiss {

    /** Longer words, in code points, are not compared. */
    private static final int MAX_LENGTH = 200;

    private NearMiss() {}

    /**
     * The known word nearest to the wanted one: optimal string alignment distance (insertions, deletions, replacements
     * and swaps of neighbours count 1 each; case does not count) of at most 1 for up to 4 code points, 2 for up to 8,
     * 3 beyond.
     *
     * @param wanted what was written
     * @param known what could have been meant
     * @return the nearest, among equally near ones the first by the alphabet; empty where none is near
     */
    public static Optional<String> among(String wanted, Collection<String> known) {
        int[] a = folded(wanted);
        int best = a.length <= 4 ? 1 : a.length <= 8 ? 2 : 3;
        String nearest = null;
        if (wanted.isBlank() || a.length > MAX_LENGTH) {
            return Optional.empty();
        }
        for (String candidate : known) {
            int distance = distance(a, folded(candidate), best);
            if (distance < best || (distance == best && (nearest == null || candidate.compareTo(nearest) < 0))) {
                best = distance;
                nearest = candidate;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /**
     * The question whether a word was meant.
     *
     * @param near what could have been meant
     * @return a suggestion for a finding
     */
    public static String question(String near) {
        return "did you mean " + Shown.quoted(near) + "?";
    }

    private static int[] folded(String word) {
        return word.toLowerCase(Locale.ROOT).codePoints().toArray();
    }

    /** The distance, or any larger number than the limit where it is beyond that. */
    private static int distance(int[] a, int[] b, int limit) {
        if (Math.abs(a.length - b.length) > limit) {
            return limit + 1;
        }
        int[] beforeLast = new int[b.length + 1];
        int[] last = new int[b.length + 1];
        int[] row = new int[b.length + 1];
        for (int j = 0; j <= b.length; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length; i++) {
            row[0] = i;
            int smallest = i;
            for (int j = 1; j <= b.length; j++) {
                int replaced = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
                smallest = Math.min(smallest, row[j]);
            }
            if (smallest > limit) {
                return limit + 1;
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }
        return last[b.length];
    }
}
