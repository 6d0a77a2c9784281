package org.comity.cli;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * Foreign text made fit for a terminal: what would move the cursor, change colours or reverse the direction of writing
 * is shown as an escape such as {@code \\u001b}; all else stays as it is.
 */
final class Visible {

    private static final Set<UnicodeScript> WIDE = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.YI);
    private static final int FIRST_EMOJI = 0x1F300;
    private static final int LAST_EMOJI = 0x1FAFF;
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private Visible() {}

    /** A text on one line. */
    static String of(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> visible.append(of(codePoint)));
        return visible.toString();
    }

    /** One code point. */
    static String of(int codePoint) {
        if (codePoint == '\n') {
            return "\\n";
        }
        if (codePoint == '\t') {
            return "\\t";
        }
        return isHarmful(codePoint) ? String.format(Locale.ROOT, "\\u%04x", codePoint) : Character.toString(codePoint);
    }

    /** How many columns a code point takes once it is visible; a reasonable guess, as terminals differ. */
    static int width(int codePoint) {
        if (isHarmful(codePoint)) {
            return of(codePoint).length();
        }
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return isWide(codePoint) ? 2 : 1;
    }

    private static boolean isWide(int codePoint) {
        return (codePoint >= FIRST_EMOJI && codePoint <= LAST_EMOJI)
                || (WIDE.contains(UnicodeScript.of(codePoint)) && !isHalfWidth(codePoint))
                || (codePoint >= 0x3000 && codePoint <= 0x303E)
                || (codePoint >= 0xFF01 && codePoint <= 0xFF60);
    }

    private static boolean isHalfWidth(int codePoint) {
        return codePoint >= 0xFF61 && codePoint <= 0xFFDC;
    }

    private static boolean isHarmful(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            case Character.FORMAT -> isDirectional(codePoint) || codePoint == BYTE_ORDER_MARK;
            default -> false;
        };
    }

    private static boolean isDirectional(int codePoint) {
        return (codePoint >= 0x202A && codePoint <= 0x202E) || (codePoint >= 0x2066 && codePoint <= 0x2069);
    }
}
