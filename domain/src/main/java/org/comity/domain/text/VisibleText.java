package org.comity.domain.text;

import java.util.Locale;

/**
 * Shows texts from outside completely and safely: on one line, and without characters that control a terminal, reverse
 * the writing direction, or are invisible.
 *
 * <p>Control and format characters, line and paragraph separators, halves of surrogate pairs and noncharacters are
 * written as JSON escapes them (RFC 8259, section 7), such as {@code \n} and {@code \}{@code u202e}. The zero-width
 * joiner and non-joiner are kept after a character outside ASCII, because several scripts need them. After other
 * characters they are escaped, because they would only be invisible.
 *
 * @since 0.1
 */
public final class VisibleText {

    /** The maximum number of code points that {@link #cut(String)} shows. */
    public static final int MAX_CUT = 200;

    private static final String CUT = "…";

    private VisibleText() {}

    /**
     * The whole text.
     *
     * @param text any text
     * @return the text with escapes for invisible characters
     */
    public static String of(String text) {
        return cut(text, Integer.MAX_VALUE);
    }

    /**
     * The text, cut to a length that is suitable for the id of a finding or a path.
     *
     * @param text any text
     * @return the text with escapes, cut after 200 code points
     */
    public static String cut(String text) {
        return cut(text, MAX_CUT);
    }

    /**
     * The text, cut to a maximum length.
     *
     * @param text any text
     * @param most the maximum number of code points; each character of an escape counts
     * @return the text with escapes; it ends with {@code …} if it was cut
     */
    public static String cut(String text, int most) {
        if (text.length() <= most && isPlain(text)) {
            return text;
        }
        StringBuilder visible = new StringBuilder();
        int length = 0;
        int last = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(last)) {
            int codePoint = text.codePointAt(i);
            boolean hidden = isHidden(codePoint, last);
            String escape = hidden ? escape(codePoint) : "";
            length += hidden ? escape.length() : 1;
            if (length > most) {
                return visible.append(CUT).toString();
            }
            if (hidden) {
                visible.append(escape);
            } else {
                visible.appendCodePoint(codePoint);
            }
            last = codePoint;
        }
        return visible.toString();
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns whether a character is invisible, or changes how others are displayed.
     *
     * @param codePoint the character
     * @param before the character before it; 0 if there is none
     * @return whether it is written as an escape
     */
    public static boolean isHidden(int codePoint, int before) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            case Character.FORMAT -> before <= '~' || (codePoint != 0x200C && codePoint != 0x200D);
            case Character.UNASSIGNED -> isNoncharacter(codePoint);
            default -> false;
        };
    }

    private static boolean isNoncharacter(int codePoint) {
        return (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
    }

    /**
     * The escape of a character.
     *
     * @param codePoint any code point
     * @return for example {@code \n} or {@code \}{@code u202e}; two escapes for a character above U+FFFF
     * @throws IllegalArgumentException if the number is not a code point; the message quotes it
     */
    public static String escape(int codePoint) {
        if (!Character.isValidCodePoint(codePoint)) {
            throw new IllegalArgumentException("not a code point: " + codePoint);
        }
        return switch (codePoint) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> {
                StringBuilder escape = new StringBuilder();
                for (char unit : Character.toChars(codePoint)) {
                    escape.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
                }
                yield escape.toString();
            }
        };
    }
}
