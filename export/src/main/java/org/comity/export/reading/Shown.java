package org.comity.export.reading;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a file holds as messages show it: on one line, bounded, and without characters that steer a terminal. */
final class Shown {

    private static final int MOST = 60;
    private static final String CUT = "…";

    private Shown() {}

    /** A text between quotation marks, a number, a truth value, or that there is nothing. */
    static String value(@Nullable Object value) {
        return value == null ? "nothing" : value instanceof String text ? quoted(text) : value.toString();
    }

    /** A text between quotation marks, cut after 60 code points. */
    static String quoted(String text) {
        return "'" + from(text, 0) + "'";
    }

    /** Words of others without quotation marks, likewise cut. */
    static String words(String text) {
        return from(text, 0);
    }

    /** A text as {@link #value} shows it, from a little before it differs from another. */
    static String beside(@Nullable Object value, @Nullable Object other) {
        if (!(value instanceof String text) || !(other instanceof String more)) {
            return value(value);
        }
        int same = 0;
        while (same < Math.min(text.length(), more.length()) && text.charAt(same) == more.charAt(same)) {
            same++;
        }
        int start = same < MOST / 2 ? 0 : same - MOST / 3;
        if (start > 0 && Character.isLowSurrogate(text.charAt(start))) {
            start--;
        }
        return "'" + (start > 0 ? CUT : "") + from(text, start) + "'";
    }

    private static String from(String text, int start) {
        StringBuilder shown = new StringBuilder();
        int count = 0;
        int at = start;
        while (at < text.length() && count < MOST) {
            int point = text.codePointAt(at);
            if (steers(point)) {
                shown.append(String.format(Locale.ROOT, "\\u%04x", point));
            } else {
                shown.appendCodePoint(point);
            }
            at += Character.charCount(point);
            count++;
        }
        return at < text.length() ? shown.append(CUT).toString() : shown.toString();
    }

    private static boolean steers(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
