package org.comity.ingest.format.brat;

/**
 * The ids of lines: letters, or {@code #} and letters, then digits, then visible ASCII characters. Only the first
 * character determines the kind of a line, so {@code AC1} is an attribute like {@code A1}. brat itself does the same.
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

    /** Returns whether an id can be kept when it is written: it has a kind, and no character in it is a separator. */
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
