package org.comity.export.text;

/**
 * Text that can be written in UTF-8, as each half of a surrogate pair (Unicode 15.0, section 3.8) is next to the other
 * half.
 */
public final class WellFormedText {

    private static final char REPLACEMENT = '\uFFFD';

    private WellFormedText() {}

    /**
     * Returns whether a text has no lone surrogates.
     *
     * @param text any text
     * @return whether it can be written in UTF-8
     */
    public static boolean isWellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return replaced(text).equals(text);
            }
        }
        return true;
    }

    /**
     * Replaces each lone surrogate with U+FFFD.
     *
     * @param text any text
     * @return the same text if it is well-formed
     */
    public static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return replaced(text);
            }
        }
        return text;
    }

    private static String replaced(String text) {
        StringBuilder wellFormed = new StringBuilder(text.length());
        text.codePoints()
                .forEach(point -> wellFormed.appendCodePoint(
                        point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE ? REPLACEMENT : point));
        return wellFormed.toString();
    }
}
