package org.comity.ingest.json;

import java.util.Locale;

/** A piece of a file as a message quotes it: short, on one line, and without characters that steer. */
public final class ShownText {

    private static final int LONGEST = 80;

    private ShownText() {}

    /**
     * The text between single quotation marks.
     *
     * @param text any text
     * @return the text, cut after 80 code points and then ended with {@code …}; characters that steer (control and
     *     format characters, line and paragraph separators, lone surrogates) as a backslash, {@code u} and hexadecimal
     *     digits
     */
    public static String quoted(String text) {
        return "'" + of(text) + "'";
    }

    /**
     * The text, as {@link #quoted} has it between its quotation marks.
     *
     * @param text any text
     * @return the text, cut and escaped
     */
    public static String of(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(LONGEST).forEach(codePoint -> {
            if (steers(codePoint)) {
                shown.append(String.format(Locale.ROOT, "\\u%04x", codePoint));
            } else {
                shown.appendCodePoint(codePoint);
            }
        });
        boolean whole = text.length() <= LONGEST || text.codePointCount(0, text.length()) <= LONGEST;
        return shown + (whole ? "" : "…");
    }

    private static boolean steers(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
