package org.comity.cli.answer;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/**
 * The number of columns that a visible character takes on a terminal; a reasonable guess, as terminals differ.
 *
 * @since 0.1
 */
public final class ColumnWidth {

    private static final Set<UnicodeScript> WIDE = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.YI);
    private static final int FIRST_EMOJI = 0x1F300;
    private static final int LAST_EMOJI = 0x1FAFF;

    private ColumnWidth() {}

    /**
     * The width of a character.
     *
     * @param codePoint the character
     * @return 0, 1 or 2 columns
     */
    public static int of(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return isWide(codePoint) ? 2 : 1;
    }

    /** The width of a text. */
    static int of(String text) {
        return text.codePoints().map(ColumnWidth::of).sum();
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
}
