package org.comity.ingest.text;

import java.text.Normalizer;
import org.comity.domain.text.WhiteSpace;

/** Words with all differences unified in which two spellings of the same words may differ, except case. */
public final class FoldedWords {

    private static final char LAST_OF_ASCII = 0x7F;

    private FoldedWords() {}

    /**
     * Folds words: compatibility forms of characters (Unicode's form NFKD), white space, dashes, quotation marks and
     * invisible characters.
     *
     * @param words any characters
     * @return the words to compare, without white space at the ends; empty if nothing in them is visible
     */
    public static String of(String words) {
        if (isFolded(words)) {
            return words;
        }
        return isAscii(words) ? folded(words) : FoldedView.fold(Normalizer.normalize(words, Normalizer.Form.NFKC));
    }

    private static boolean isAscii(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) > LAST_OF_ASCII) {
                return false;
            }
        }
        return true;
    }

    /** Folds words of ASCII, in which no characters are combined, decomposed or invisible. */
    private static String folded(String words) {
        StringBuilder folded = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (!WhiteSpace.isWhite(c)) {
                folded.append((char) Folding.fold(c));
            } else if (folded.length() > 0 && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        int length = folded.length();
        return folded.substring(0, length > 0 && folded.charAt(length - 1) == ' ' ? length - 1 : length);
    }

    /** Returns whether folding changes nothing: all characters are ASCII, with single spaces between them. */
    private static boolean isFolded(String words) {
        char before = ' ';
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c < ' ' || c > '~' || c == '`' || (c == ' ' && before == ' ')) {
                return false;
            }
            before = c;
        }
        return before != ' ';
    }
}
