package org.comity.ingest.text;

/** The characters that words consist of. */
final class WordCharacters {

    private WordCharacters() {}

    /** Returns whether the character is a letter, a digit or a mark on one. */
    static boolean isPart(int codePoint) {
        return (Character.isLetterOrDigit(codePoint) && !Folding.isApostrophe(codePoint)) || Clusters.isMark(codePoint);
    }

    /** Returns whether the character belongs to a script without spaces between words. */
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
