package org.comity.domain.text;

import java.util.Locale;

/** A text from outside as an error message quotes it: bounded, on one line, and without characters that steer. */
public final class QuotedText {

    private static final int LONGEST_SHOWN_WHOLE = 200;
    private static final int SHOWN_OF_A_LONGER_TEXT = 60;

    private QuotedText() {}

    /**
     * The text between single quotation marks.
     *
     * @param text any text
     * @return the text, a longer one than 200 UTF-16 code units cut after 60 and ended with {@code …}; control
     *     characters, line and paragraph separators, bidirectional controls and lone surrogates as a backslash,
     *     {@code u} and four hexadecimal digits
     */
    public static String of(String text) {
        boolean whole = text.length() <= LONGEST_SHOWN_WHOLE;
        StringBuilder quoted = new StringBuilder().append('\'');
        int end = whole ? text.length() : SHOWN_OF_A_LONGER_TEXT;
        for (int i = 0; i < end; ) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            if (steers(codePoint)) {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", codePoint));
            } else {
                quoted.appendCodePoint(codePoint);
            }
        }
        return quoted.append(whole ? "'" : "…'").toString();
    }

    private static boolean steers(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            case Character.FORMAT -> isBidirectionalControl(codePoint);
            default -> false;
        };
    }

    /** The property Bidi_Control of the Unicode Character Database. */
    private static boolean isBidirectionalControl(int codePoint) {
        return codePoint == 0x061C
                || codePoint == 0x200E
                || codePoint == 0x200F
                || (codePoint >= 0x202A && codePoint <= 0x202E)
                || (codePoint >= 0x2066 && codePoint <= 0x2069);
    }
}
