package org.comity.ingest.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The words and signs of a text in order, with the spellings unified that a quote may vary. White space does not count, and
 * a word that a hyphen splits at the end of a line is one word. Upper and lower case count.
 *
 * <p>In scripts without spaces between words each character is a word.
 */
public final class TextTokens {

    private static final char HYPHEN = '-';

    private final FoldedView view;
    private final String characters;
    private final List<String> tokens = new ArrayList<>();
    private int[] starts = new int[64];
    private int[] ends = new int[64];

    private TextTokens(FoldedView view) {
        this.view = view;
        this.characters = view.characters();
    }

    /**
     * The words and signs of a text.
     *
     * @param text the text
     * @return its words and signs
     */
    public static TextTokens of(SourceText text) {
        TextTokens tokens = new TextTokens(text.folded());
        tokens.addAll();
        return tokens;
    }

    private void addAll() {
        int i = 0;
        while (i < characters.length()) {
            int codePoint = characters.codePointAt(i);
            int end = i + Character.charCount(codePoint);
            if (WordCharacters.isPart(codePoint)) {
                i = addWord(i);
            } else {
                if (codePoint != ' ') {
                    add(characters.substring(i, end), i, end);
                }
                i = end;
            }
        }
    }

    /** Adds a word with its parts on further lines, and returns where it ends. */
    private int addWord(int start) {
        int end = wordEnd(start);
        StringBuilder word = new StringBuilder().append(characters, start, end);
        while (isSplitAt(end)) {
            int next = end + 2;
            end = wordEnd(next);
            word.append(characters, next, end);
        }
        add(word.toString(), start, end);
        return end;
    }

    /** Returns whether a hyphen, a line end and a small letter are at an index. */
    private boolean isSplitAt(int index) {
        if (index + 2 >= characters.length()
                || characters.charAt(index) != HYPHEN
                || characters.charAt(index + 1) != ' '
                || !Character.isLetter(characters.codePointBefore(index))
                || !Character.isLowerCase(characters.codePointAt(index + 2))) {
            return false;
        }
        String white = view.original(index + 1, index + 2);
        return white.indexOf('\n') >= 0 || white.indexOf('\r') >= 0;
    }

    private int wordEnd(int start) {
        int first = characters.codePointAt(start);
        boolean unspaced = WordCharacters.isUnspaced(first);
        int end = start + Character.charCount(first);
        while (end < characters.length() && goesOn(characters.codePointAt(end), unspaced)) {
            end += Character.charCount(characters.codePointAt(end));
        }
        return end;
    }

    private static boolean goesOn(int codePoint, boolean unspaced) {
        return unspaced
                ? Clusters.isMark(codePoint)
                : WordCharacters.isPart(codePoint) && !WordCharacters.isUnspaced(codePoint);
    }

    private void add(String token, int start, int end) {
        int count = tokens.size();
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
        }
        tokens.add(token);
        starts[count] = view.originalStart(start);
        ends[count] = view.originalEnd(end);
    }

    /** The number of words and signs. */
    public int count() {
        return tokens.size();
    }

    /** A word or sign, as it is compared. */
    public String token(int index) {
        return tokens.get(index);
    }

    /** The unit of the text at which a word or sign begins. */
    public int start(int index) {
        return starts[index];
    }

    /** The unit of the text after a word or sign. */
    public int end(int index) {
        return ends[index];
    }

    /** The first word or sign that ends after a unit of the text; {@link #count()} if there is none. */
    public int firstAfter(int unit) {
        int low = 0;
        int high = count();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends[middle] <= unit) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
