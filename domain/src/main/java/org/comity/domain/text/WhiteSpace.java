package org.comity.domain.text;

/**
 * White space: the characters with the Unicode property White_Space (Unicode Standard Annex 44), which include the
 * no-break spaces, and the four information separators U+001C to U+001F, which are also white space in Java.
 *
 * @since 0.1
 */
public final class WhiteSpace {

    private static final int NEXT_LINE = 0x85;

    private WhiteSpace() {}

    /**
     * Returns whether a character is white space.
     *
     * @param codePoint any code point
     * @return true for white space, including line ends
     */
    public static boolean isWhite(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint) || codePoint == NEXT_LINE;
    }

    /**
     * Removes the white space at the beginning and the end of a text. {@link String#strip()} does not remove no-break
     * spaces.
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
