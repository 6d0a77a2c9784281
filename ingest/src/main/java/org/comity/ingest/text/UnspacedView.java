package org.comity.ingest.text;

import java.util.Arrays;

/** A folded view without any white space, in which the words beside a passage are compared. */
final class UnspacedView {

    /** The longest words beside a passage that are compared; of longer ones, those next to the passage. */
    private static final int LONGEST = 200;

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
