package org.comity.export.table;

/** Text that has a form in UTF-8: each half of a surrogate pair (Unicode 15.0, section 3.8) stands beside the other. */
public final class WellFormedText {

    private static final char REPLACEMENT = '\uFFFD';

    private WellFormedText() {}

    /** Tells whether no half of a pair stands alone. */
    static boolean isWellFormed(String text) {
        return of(text).equals(text);
    }

    /**
     * The text with U+FFFD for each half that stands alone.
     *
     * @param text any text
     * @return the same text where it is well-formed
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
