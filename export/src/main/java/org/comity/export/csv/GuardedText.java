package org.comity.export.csv;

/**
 * Text as a cell of {@link CsvForExcel} has it: an apostrophe stands before each character with which a formula could begin.
 *
 * <p>A cell begins where the text does; and, where a program parts fields by semicolons or tabs or knows no quotation marks,
 * after each semicolon, tab and line end within it. White space, invisible and replaced characters, and quotation marks there are
 * passed over. An apostrophe that stands at such a place itself is doubled, so that taking one away there gives the text back.
 */
final class GuardedText {

    /** The most UTF-16 units that a cell of Excel holds; what is longer goes on in the next row. */
    static final int LONGEST = 32_767;

    /** What stands where a text was cut. */
    static final String CUT = " […]";

    private static final char GUARD = '\'';

    /** What begins a formula, and the same characters in their full-width forms. */
    private static final String FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    /** After these a cell may begin. */
    private static final String SEPARATORS = ";\t\r\n";

    private static final char REPLACEMENT = '\uFFFD';

    private GuardedText() {}

    /** The text for a cell: without control characters that Excel may drop, guarded, and cut where it is too long. */
    static String of(String text) {
        String cell = guarded(text);
        if (cell.length() <= LONGEST) {
            return cell;
        }
        int room = LONGEST - CUT.length();
        return cell.substring(0, Character.isHighSurrogate(cell.charAt(room - 1)) ? room - 1 : room) + CUT;
    }

    /** Tells whether a text is too long for a cell. */
    static boolean isCut(String text) {
        return guarded(text).length() > LONGEST;
    }

    /** Tells whether a text has characters that are replaced; lone surrogates do not count. */
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
                || Character.isWhitespace(point)
                || Character.isSpaceChar(point)
                || Character.isISOControl(point)
                || Character.getType(point) == Character.FORMAT;
    }

    private static boolean isReplaced(int point) {
        return (point < ' ' && "\t\r\n".indexOf(point) < 0) || point == 0xFFFE || point == 0xFFFF;
    }
}
