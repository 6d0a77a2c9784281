package org.comity.ingest.text;

import java.text.Normalizer;

/** Words with everything made alike in which two spellings of the same words may differ, case apart. */
public final class FoldedWords {

    private FoldedWords() {}

    /**
     * Folds words: compatibility forms of characters (Unicode's form NFKD), white space, dashes, quotation marks,
     * invisible characters.
     *
     * @param words any characters
     * @return the words to compare, without white space at the ends; empty if nothing can be seen of them
     */
    public static String of(String words) {
        return FoldedView.fold(Normalizer.normalize(words, Normalizer.Form.NFKC));
    }
}
