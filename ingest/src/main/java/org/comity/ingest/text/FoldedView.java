package org.comity.ingest.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.function.IntConsumer;
import org.comity.domain.text.WhiteSpace;

/**
 * The text with all spellings unified that a quote may vary (see {@link Folding}), in Unicode's decomposed form NFD.
 *
 * <p>Each combining sequence of the original is folded separately, and each unit of the view knows where its sequence
 * began, so offsets never depend on lengths. Case is preserved.
 */
final class FoldedView implements View {

    private final String original;
    private final String characters;
    private final int[] starts;
    private final RepeatedSearch search;

    private FoldedView(String original, String characters, int[] starts) {
        this.original = original;
        this.characters = characters;
        this.starts = starts;
        this.search = new RepeatedSearch(characters);
    }

    /** The folded view of a text. */
    static FoldedView of(String text) {
        return of(text, false);
    }

    /** The folded view of a text in which signs for printing are unified too, such as ligatures. */
    static FoldedView ofPrint(String text) {
        return of(text, true);
    }

    private static FoldedView of(String text, boolean print) {
        Folder folder = new Folder(text, print);
        folder.fold();
        return new FoldedView(text, folder.folded.toString(), Arrays.copyOf(folder.starts, folder.folded.length()));
    }

    /** Folds some words: no white space around them, and empty if nothing in them is visible. */
    static String fold(String words) {
        return WhiteSpace.strip(of(words).characters);
    }

    /** The length of the original, in units. */
    int length() {
        return original.length();
    }

    /** The original characters from one index of the view to another one. */
    String original(int from, int to) {
        return original.substring(starts[from], to == starts.length ? original.length() : starts[to]);
    }

    /** The unit of the original before a sequence, or 0 if there is none. */
    char before(int index) {
        return starts[index] == 0 ? 0 : original.charAt(starts[index] - 1);
    }

    @Override
    public String characters() {
        return characters;
    }

    @Override
    public void forEach(String words, int from, int to, IntConsumer match) {
        search.forEach(words, from, to, match);
    }

    @Override
    public String wordsToFind(String words) {
        return fold(words);
    }

    @Override
    public boolean isBoundary(int index) {
        return index == 0 || index == starts.length || starts[index] != starts[index - 1];
    }

    @Override
    public int originalStart(int index) {
        return starts[index];
    }

    @Override
    public int originalEnd(int index) {
        return Clusters.end(original, starts[index - 1]);
    }

    @Override
    public int index(int originalUnit) {
        int low = 0;
        int high = starts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] < originalUnit) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static final class Folder {

        /** Longer sequences, in units, are taken as they are, because sorting their marks would take too long. */
        private static final int LONGEST_SEQUENCE = 64;

        private final String original;
        private final boolean print;
        private final StringBuilder folded;
        private int[] starts;

        Folder(String original, boolean print) {
            this.original = original;
            this.print = print;
            this.folded = new StringBuilder(original.length());
            this.starts = new int[original.length() + 16];
        }

        void fold() {
            int start = 0;
            while (start < original.length()) {
                int end = Clusters.end(original, start);
                if (end == start + 1 && !decomposes(original.charAt(start))) {
                    add(original.charAt(start), start);
                } else {
                    addSequence(start, end);
                }
                start = end;
            }
        }

        /** Saves the two most frequent kinds of characters the call of the normalizer. */
        private static boolean decomposes(char c) {
            return c >= 0xC0 && (c < 0x3400 || c > 0x9FFF);
        }

        private void addSequence(int start, int end) {
            String sequence = original.substring(start, end);
            String decomposed = end - start > LONGEST_SEQUENCE ? sequence : Normalizer.normalize(sequence, form(start));
            int i = 0;
            while (i < decomposed.length()) {
                int codePoint = decomposed.codePointAt(i);
                add(codePoint, start);
                i += Character.charCount(codePoint);
            }
        }

        private Normalizer.Form form(int start) {
            return print && PrintSigns.isPresentationForm(original.codePointAt(start))
                    ? Normalizer.Form.NFKD
                    : Normalizer.Form.NFD;
        }

        private void add(int codePoint, int start) {
            if (Folding.isInvisible(codePoint) || (print && PrintSigns.isVowelSign(codePoint))) {
                return;
            }
            int before = folded.length();
            if (!WhiteSpace.isWhite(codePoint)) {
                folded.appendCodePoint(Folding.fold(codePoint));
            } else if (before == 0 || folded.charAt(before - 1) != ' ') {
                folded.append(' ');
            }
            if (folded.length() > starts.length) {
                starts = Arrays.copyOf(starts, folded.length() * 2);
            }
            Arrays.fill(starts, before, folded.length(), start);
        }
    }
}
