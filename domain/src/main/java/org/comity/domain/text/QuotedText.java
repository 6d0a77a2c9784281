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
     *     characters, format characters but for joiners between letters, line and paragraph separators and lone
     *     surrogates as a backslash, {@code u} and hexadecimal digits
     */
    public static String of(String text) {
        boolean whole = text.length() <= LONGEST_SHOWN_WHOLE;
        String shown = whole ? text : text.substring(0, wholePairs(text));
        return "'" + escaped(shown) + (whole ? "'" : "…'");
    }

    private static int wholePairs(String text) {
        boolean inAPair =
                Character.isSurrogatePair(text.charAt(SHOWN_OF_A_LONGER_TEXT - 1), text.charAt(SHOWN_OF_A_LONGER_TEXT));
        return inAPair ? SHOWN_OF_A_LONGER_TEXT + 1 : SHOWN_OF_A_LONGER_TEXT;
    }

    /**
     * The text without characters that steer.
     *
     * @param text any text
     * @return the text; control characters, format characters but for joiners between letters, line and paragraph
     *     separators and lone surrogates as a backslash, {@code u} and hexadecimal digits
     */
    public static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        int before = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(before)) {
            int codePoint = text.codePointAt(i);
            if (steers(codePoint, before)) {
                escaped.append(String.format(Locale.ROOT, "\\u%04x", codePoint));
            } else {
                escaped.appendCodePoint(codePoint);
            }
            before = codePoint;
        }
        return escaped.toString();
    }

    /** The zero-width joiner and non-joiner belong to some scripts; behind a character of ASCII they only hide. */
    private static boolean steers(int codePoint, int before) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            case Character.FORMAT -> before <= '~' || (codePoint != 0x200C && codePoint != 0x200D);
            default -> false;
        };
    }
}
