package org.comity.domain.text;

import java.util.Locale;

/**
 * A text from outside in a form that is safe and complete to look at: on one line, and without characters that control
 * a terminal, reverse the direction of writing, or cannot be seen.
 *
 * <p>Control and format characters, line and paragraph separators, halves of surrogate pairs and noncharacters are
 * written as JSON escapes them (RFC 8259, section 7), such as {@code \n} and {@code \}{@code u202e}. The zero-width
 * joiner and non-joiner stay after a character beyond ASCII, because several scripts need them; after other characters
 * they would only hide.
 */
public final class VisibleText {

    /** The most code points that {@link #cut(String)} shows. */
    public static final int MAX_CUT = 200;

    private static final String CUT = "…";

    private VisibleText() {}

    /**
     * The whole text.
     *
     * @param text any text
     * @return the text with escapes for characters that cannot be seen
     */
    public static String of(String text) {
        return cut(text, Integer.MAX_VALUE);
    }

    /**
     * The text, not too long for the id of a finding or a path.
     *
     * @param text any text
     * @return the text with escapes, cut after 200 code points
     */
    public static String cut(String text) {
        return cut(text, MAX_CUT);
    }

    /**
     * The text, not too long.
     *
     * @param text any text
     * @param most the number of code points after which it is cut, each character of an escape counted
     * @return the text with escapes; a text that is cut ends with {@code …}
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
     * Returns whether a character cannot be seen, or changes how others are seen.
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
     * @return such as {@code \n} or {@code \}{@code u202e}; two such escapes for a character beyond U+FFFF
     * @throws IllegalArgumentException if it is not a code point, quoting it
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
