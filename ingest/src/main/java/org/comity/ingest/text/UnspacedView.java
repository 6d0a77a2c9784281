package org.comity.ingest.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A folded view without any white space, in which the words beside a passage are compared. */
final class UnspacedView {

    /** The longest words beside a passage that are compared; of longer ones, those next to the passage. */
    private static final int LONGEST = 200;

    /** The occurrences of words across line ends that are compared. */
    private static final int MOST_TRIED = 100;

    private final FoldedView folded;
    private final String characters;
    private final int[] inFolded;

    private UnspacedView(FoldedView folded, String characters, int[] inFolded) {
        this.folded = folded;
        this.characters = characters;
        this.inFolded = inFolded;
    }

    static UnspacedView of(FoldedView folded) {
        String spaced = folded.characters();
        StringBuilder characters = new StringBuilder(spaced.length());
        int[] inFolded = new int[spaced.length()];
        for (int i = 0; i < spaced.length(); i++) {
            if (spaced.charAt(i) != ' ') {
                inFolded[characters.length()] = i;
                characters.append(spaced.charAt(i));
            }
        }
        return new UnspacedView(folded, characters.toString(), Arrays.copyOf(inFolded, characters.length()));
    }

    private static String unspaced(String words) {
        return FoldedView.fold(words).replace(" ", "");
    }

    /** The words that must be directly before and after a passage; blank ones may be anything. */
    Adjoining beside(String before, String after) {
        String left = unspaced(before);
        String right = unspaced(after);
        String last = left.substring(Math.max(0, left.length() - LONGEST));
        String first = right.substring(0, Math.min(right.length(), LONGEST));
        boolean cut = last.length() < left.length();
        return (start, end) -> {
            int from = index(start) - last.length();
            int to = index(end);
            return characters.startsWith(last, from)
                    && (cut || isBoundary(from))
                    && characters.startsWith(first, to)
                    && (first.length() < right.length() || isBoundary(to + first.length()));
        };
    }

    /**
     * The places, in units of the original, of words that have no white space where the text has a line end, as browsers
     * give the words of several blocks; the first two of them.
     */
    List<int[]> acrossLineEnds(String words) {
        String spaced = FoldedView.fold(words);
        String needle = spaced.replace(" ", "");
        List<int[]> found = new ArrayList<>();
        int[] tried = {0};
        LiteralSearch.forEach(characters, needle, at -> {
            int end = at + needle.length();
            tried[0]++;
            if (found.size() < 2 && tried[0] <= MOST_TRIED && isBoundary(at) && isBoundary(end)) {
                if (lacksLineEndsOnly(inFolded[at], spaced)) {
                    found.add(
                            new int[] {folded.originalStart(inFolded[at]), folded.originalEnd(inFolded[end - 1] + 1)});
                }
            }
        });
        return tried[0] <= MOST_TRIED ? found : List.of();
    }

    /** Returns whether the text at an index of the folded view has no other white space than words, except line ends. */
    private boolean lacksLineEndsOnly(int from, String words) {
        int at = from;
        for (int i = 0; i < words.length(); i++) {
            if (folded.characters().charAt(at) == ' ' && words.charAt(i) != ' ') {
                if (!LineEnds.isIn(folded.original(at, at + 1))) {
                    return false;
                }
                at++;
            }
            if (folded.characters().charAt(at) != words.charAt(i)) {
                return false;
            }
            at++;
        }
        return true;
    }

    /** Returns whether words may begin or end at an index. */
    private boolean isBoundary(int index) {
        return index == 0 || index == inFolded.length || folded.isBoundary(inFolded[index]);
    }

    /** The index of the first character at or after a unit of the original. */
    private int index(int originalUnit) {
        int at = Arrays.binarySearch(inFolded, folded.index(originalUnit));
        return at >= 0 ? at : -at - 1;
    }
}
