package org.comity.ingest.format.brat;

/**
 * The ids of lines: letters, or {@code #} and letters, then digits, then visible characters of ASCII. The first
 * character alone says of what kind a line is, so that {@code AC1} is an attribute as {@code A1} is; so brat itself has
 * it.
 */
final class BratId {

    private static final int LONGEST = 100;

    private BratId() {}

    static boolean isId(String text) {
        int letters = letters(text);
        int at = letters;
        while (at < text.length() && BratLine.isDigit(text.charAt(at))) {
            at++;
        }
        boolean counts = letters > 0 && at > letters && text.length() <= LONGEST;
        while (counts && at < text.length()) {
            counts = text.charAt(at) > ' ' && text.charAt(at) < 0x7F;
            at++;
        }
        return counts;
    }

    /** Tells whether an id can be kept when it is written: of a kind, and of characters that part nothing. */
    static boolean isPlain(String text, char kind) {
        if (!isId(text) || text.charAt(0) != kind) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isLetter(c) && !BratLine.isDigit(c) && c != '-' && c != '_' && c != '.' && c != '#') {
                return false;
            }
        }
        return true;
    }

    private static int letters(String text) {
        int i = text.startsWith("#") ? 1 : 0;
        while (i < text.length() && isLetter(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
