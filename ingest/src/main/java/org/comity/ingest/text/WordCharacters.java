package org.comity.ingest.text;

/** What words are made of. */
final class WordCharacters {

    private WordCharacters() {}

    /** Tells whether a letter, a digit or a mark on one. */
    static boolean isPart(int codePoint) {
        return (Character.isLetterOrDigit(codePoint) && !Folding.isApostrophe(codePoint)) || Clusters.isMark(codePoint);
    }

    /** Tells whether the character belongs to a script that sets no spaces between words. */
    static boolean isUnspaced(int codePoint) {
        if (codePoint < 0xE00) {
            return false;
        }
        return switch (Character.UnicodeScript.of(codePoint)) {
            case HAN, HIRAGANA, KATAKANA, BOPOMOFO, THAI, LAO, KHMER, MYANMAR, TIBETAN -> true;
            default -> false;
        };
    }
}
