package org.comity.export.excel;

/** Text as a cell of a workbook can contain it. */
final class ExcelText {

    /** The largest number of UTF-16 units in a cell. */
    static final int LONGEST = 32_767;

    /** The mark at the end of a text that was cut. */
    static final String CUT = " […]";

    private static final char REPLACEMENT = '\uFFFD';

    /** The underscore in the notation {@code _xHHHH_} (ISO/IEC 29500-1, 22.9.2.19), which readers would decode. */
    static final String UNDERSCORE = "_x005F_";

    private static final char LAST_OF_ALL = '\uFFFF';

    private static final int ESCAPE_LENGTH = "_xHHHH_".length();

    private ExcelText() {}

    /**
     * Converts a text for a cell: replaces the characters that XML does not allow, escapes what looks like an escape,
     * and cuts a text that is then too long between two characters.
     */
    static String of(String text) {
        if (text.length() <= LONGEST && isPlain(text)) {
            return text;
        }
        StringBuilder cell = new StringBuilder(Math.min(text.length(), LONGEST) + UNDERSCORE.length());
        int room = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (isEscape(text, i)) {
                cell.append(UNDERSCORE);
            } else {
                int point = text.codePointAt(i);
                cell.appendCodePoint(isReplaced(point) ? REPLACEMENT : point);
            }
            if (cell.length() > LONGEST) {
                cell.setLength(room);
                return cell.append(CUT).toString();
            }
            room = cell.length() <= LONGEST - CUT.length() ? cell.length() : room;
        }
        return cell.toString();
    }

    /** Returns whether a text is too long for a cell. */
    static boolean isCut(String text) {
        if (text.length() > LONGEST) {
            return true;
        }
        long length = text.length();
        for (int i = text.indexOf('_'); i >= 0; i = text.indexOf('_', i + 1)) {
            length += isEscape(text, i) ? UNDERSCORE.length() - 1 : 0;
        }
        return length > LONGEST;
    }

    /** Returns whether a text has characters that a cell cannot contain. Lone surrogates do not count. */
    static boolean isReplaced(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < ' ' || c >= LAST_OF_ALL - 1) && isReplaced(c)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a cell cannot contain a character. */
    static boolean isReplaced(int point) {
        boolean space = point == '\t' || point == '\n' || point == '\r';
        return (point < ' ' && !space) || point == 0xFFFE || point == 0xFFFF;
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isReplaced(text.charAt(i)) || isEscape(text, i)) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether the text at an index looks like an escape. */
    static boolean isEscape(String text, int at) {
        if (text.charAt(at) != '_' || at + ESCAPE_LENGTH > text.length() || text.charAt(at + 1) != 'x') {
            return false;
        }
        for (int i = at + 2; i < at + ESCAPE_LENGTH - 1; i++) {
            char c = text.charAt(i);
            if (!((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'))) {
                return false;
            }
        }
        return text.charAt(at + ESCAPE_LENGTH - 1) == '_';
    }
}
