package org.comity.export.csv;

import org.comity.domain.text.WhiteSpace;

/**
 * Text for a cell of {@link CsvForExcel}: an apostrophe is put before each character that could begin a formula.
 *
 * <p>A cell begins at the start of the text. In programs that split fields at semicolons or tabs, or that ignore
 * quotation marks, a cell also begins after each semicolon, tab and line end in the text. White space, invisible and
 * replaced characters, and quotation marks at these places are skipped. An apostrophe at such a place is doubled, so
 * that removing one apostrophe restores the text.
 */
final class GuardedText {

    /** The largest number of UTF-16 units in a cell of Excel. Longer text continues in the next row. */
    static final int LONGEST = 32_767;

    /** The mark at the end of a text that was cut. */
    static final String CUT = " […]";

    private static final char GUARD = '\'';

    /** The characters that begin a formula, and their full-width forms. */
    private static final String FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    /** The characters after which a cell may begin. */
    private static final String SEPARATORS = ";\t\r\n";

    private static final char REPLACEMENT = '\uFFFD';

    private GuardedText() {}

    /**
     * Converts a text for a cell: replaces the control characters that Excel may drop, guards the text, and cuts it if
     * it is too long.
     */
    static String of(String text) {
        String cell = guarded(text);
        if (cell.length() <= LONGEST) {
            return cell;
        }
        int room = LONGEST - CUT.length();
        return cell.substring(0, Character.isHighSurrogate(cell.charAt(room - 1)) ? room - 1 : room) + CUT;
    }

    /** Returns whether a text is too long for a cell. */
    static boolean isCut(String text) {
        return guarded(text).length() > LONGEST;
    }

    /** Returns whether a text has characters that are replaced. Lone surrogates do not count. */
    static boolean isReplaced(String text) {
        return text.codePoints().anyMatch(GuardedText::isReplaced);
    }

    private static String guarded(String text) {
        StringBuilder cell = new StringBuilder(text.length() + 1);
        boolean begins = true;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int point = isReplaced(text.codePointAt(i)) ? REPLACEMENT : text.codePointAt(i);
            if (begins && isGuarded(point, i)) {
                cell.append(GUARD);
            }
            cell.appendCodePoint(point);
            begins = SEPARATORS.indexOf(point) >= 0 || (begins && isPassedOver(point));
        }
        return cell.toString();
    }

    private static boolean isGuarded(int point, int at) {
        return point == GUARD || FORMULA.indexOf(point) >= 0 || (at == 0 && "\t\r\n".indexOf(point) >= 0);
    }

    private static boolean isPassedOver(int point) {
        return point == '"'
                || point == REPLACEMENT
                || WhiteSpace.isWhite(point)
                || Character.isISOControl(point)
                || Character.getType(point) == Character.FORMAT;
    }

    private static boolean isReplaced(int point) {
        return (point < ' ' && "\t\r\n".indexOf(point) < 0) || point == 0xFFFE || point == 0xFFFF;
    }
}
