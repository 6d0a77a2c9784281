package org.comity.domain.text;

/**
 * White space: the characters that Unicode gives the property White_Space (Unicode Standard Annex 44), which include the
 * no-break spaces, and the four information separators U+001C to U+001F, which Java counts too.
 */
public final class WhiteSpace {

    private static final int NEXT_LINE = 0x85;

    private WhiteSpace() {}

    /**
     * Whether a character is white space.
     *
     * @param codePoint any code point
     * @return true for white space, line ends included
     */
    public static boolean isWhite(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint) || codePoint == NEXT_LINE;
    }

    /**
     * A text without the white space at its beginning and its end. {@link String#strip()} leaves the no-break spaces.
     *
     * @param text any text
     * @return the text between them
     */
    public static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isWhite(text.charAt(start))) {
            start++;
        }
        while (end > start && isWhite(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }
}
