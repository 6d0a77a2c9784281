package org.comity.ingest.text;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.comity.domain.text.QuotedText;

/** The known word that someone probably meant, for suggestions. */
public final class NearMiss {

    /** Words with more code points than this are not compared. */
    static final int MAX_LENGTH = 200;

    private NearMiss() {}

    /**
     * The known word nearest to the given one by optimal string alignment distance: insertions, deletions, replacements
     * and swaps of neighbours count 1 each, and case does not count. The distance is at most 1 for words of up to 4
     * code points, 2 for up to 8, and 3 beyond.
     *
     * @param wanted the word as written
     * @param known the words that could have been meant
     * @return the nearest; the first in alphabetical order if several are equally near; empty if none is near
     */
    public static Optional<String> among(String wanted, Collection<String> known) {
        int length = folded(wanted).length;
        return within(length <= 4 ? 1 : length <= 8 ? 2 : 3, wanted, known);
    }

    /** The nearest known word within a distance. */
    static Optional<String> within(int most, String wanted, Collection<String> known) {
        int[] a = folded(wanted);
        int best = most;
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
     * The question whether a known word was meant.
     *
     * @param near the word that could have been meant
     * @return a suggestion for a finding
     */
    public static String question(String near) {
        return "did you mean " + QuotedText.of(near) + "?";
    }

    private static int[] folded(String word) {
        return word.toLowerCase(Locale.ROOT).codePoints().toArray();
    }

    /** The distance, or some number above the limit if the distance is above it. */
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
