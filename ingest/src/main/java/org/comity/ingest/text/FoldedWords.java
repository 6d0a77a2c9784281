package org.comity.ingest.text;

import java.text.Normalizer;

/** Words with all differences unified in which two spellings of the same words may differ, except case. */
public final class FoldedWords {

    private FoldedWords() {}

    /**
     * Folds words: compatibility forms of characters (Unicode's form NFKD), white space, dashes, quotation marks and
     * invisible characters.
     *
     * @param words any characters
     * @return the words to compare, without white space at the ends; empty if nothing in them is visible
     */
    public static String of(String words) {
        return isFolded(words) ? words : FoldedView.fold(Normalizer.normalize(words, Normalizer.Form.NFKC));
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
