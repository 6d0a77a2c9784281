package org.comity.domain.source;

import org.comity.domain.text.WhiteSpace;

/**
 * The words directly before and after a place of a text, on one line. The time does not depend on the length of the text, not
 * even if it consists of white space or has none.
 */
final class NearbyWords {

    /** The maximum length, in code points. */
    private static final int LONGEST = 60;

    /** What must remain for a word that is cut to be left out, in code points. */
    private static final int ENOUGH = LONGEST / 2;

    /** How far is searched, in UTF-16 units. */
    private static final int FARTHEST = 1_000;

    private static final int DELETE = 0x7f;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private NearbyWords() {}

    static String before(String text, int place) {
        int from = place;
        int length = 0;
        boolean white = false;
        while (from > 0 && length < LONGEST && place - from < FARTHEST) {
            int c = text.codePointBefore(from);
            boolean space = isWhite(c);
            length += space && white ? 0 : 1;
            white = space;
            from -= Character.charCount(c);
        }
        boolean cut = from > 0 && !white && !isWhite(text.codePointBefore(from));
        while (cut && from < place && continues(text, from)) {
            from += Character.charCount(text.codePointAt(from));
        }
        String words = Surroundings.onOneLine(text.substring(from, place));
        int space = words.indexOf(' ');
        boolean enough = space >= 0 && words.codePointCount(space + 1, words.length()) >= ENOUGH;
        return cut && enough ? words.substring(space + 1) : words;
    }

    static String after(String text, int place) {
        int to = place;
        int length = 0;
        boolean white = false;
        while (to < text.length() && length < LONGEST && to - place < FARTHEST) {
            int c = text.codePointAt(to);
            boolean space = isWhite(c);
            length += space && white ? 0 : 1;
            white = space;
            to += Character.charCount(c);
        }
        boolean cut = to < text.length() && !white && !isWhite(text.codePointAt(to));
        while (cut && to > place && continues(text, to)) {
            to -= Character.charCount(text.codePointBefore(to));
        }
        String words = Surroundings.onOneLine(text.substring(place, to));
        int space = words.lastIndexOf(' ');
        boolean enough = space >= 0 && words.codePointCount(0, space) >= ENOUGH;
        return cut && enough ? words.substring(0, space) : words;
    }

    /** Whether a character is white space; most characters are letters of ASCII, which are decided at once. */
    static boolean isWhite(int c) {
        return (c <= ' ' || c >= DELETE) && WhiteSpace.isWhite(c);
    }

    /** Whether the character at a unit belongs to the one before it. */
    private static boolean continues(String text, int at) {
        if (at == 0 || at == text.length()) {
            return false;
        }
        int next = text.codePointAt(at);
        int type = Character.getType(next);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || next == ZERO_WIDTH_JOINER
                || text.codePointBefore(at) == ZERO_WIDTH_JOINER;
    }
}
