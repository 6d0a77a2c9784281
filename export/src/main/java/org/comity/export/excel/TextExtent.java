package org.comity.export.excel;

import org.apache.poi.ss.usermodel.Row;

/**
 * The room that a text takes in a cell.
 *
 * @param width the characters of its longest line, those of East Asia counted twice
 * @param lines how many lines it has where long ones are wrapped, at least 1
 */
record TextExtent(int width, int lines) {

    /** The height of a line, in points. */
    static final int POINTS_PER_LINE = 15;

    /** The greatest height that Excel gives a row. */
    private static final int MOST_LINES = 27;

    /** The first of the characters that are mostly as wide as two Latin letters (Hangul Jamo). */
    private static final int FIRST_WIDE = 0x1100;

    /** The extent of a text in a column of so many characters. */
    static TextExtent of(String text, int column) {
        int widest = 0;
        int lines = 1;
        int line = 0;
        for (int i = 0; i < text.length() && lines < MOST_LINES; i++) {
            char c = text.charAt(i);
            if (c == '\n' || line >= column) {
                lines++;
                line = 0;
            }
            if (c != '\n') {
                line += c >= FIRST_WIDE && !Character.isSurrogate(c) ? 2 : 1;
                widest = Math.max(widest, line);
            }
        }
        return new TextExtent(widest, lines);
    }

    /** The lines of a text in a column of so many characters. */
    static int lines(String text, int column) {
        return 2 * text.length() <= column && text.indexOf('\n') < 0
                ? 1
                : of(text, column).lines();
    }

    /** Makes a row as high as so many lines; programs differ in whether they would by themselves. */
    static void fit(Row row, int lines) {
        if (lines > 1) {
            row.setHeightInPoints((float) lines * POINTS_PER_LINE);
        }
    }
}
