package org.comity.export.excel;

import org.apache.poi.ss.usermodel.Row;

/**
 * The space that a text takes in a cell.
 *
 * @param width the number of characters in its longest line; East Asian characters count twice
 * @param lines the number of lines after long lines are wrapped, at least 1
 */
record TextExtent(int width, int lines) {

    /** The height of a line, in points. */
    static final int POINTS_PER_LINE = 15;

    /** A column has room for at least this part more of letters than of digits. */
    private static final int LETTERS_MORE = 8;

    /** The largest height of a row in Excel. */
    private static final int MOST_LINES = 27;

    /** The first character (Hangul Jamo) of those that are mostly as wide as two Latin letters. */
    private static final int FIRST_WIDE = 0x1100;

    /** Returns the extent of a text in a column of a given width, in characters. */
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

    /**
     * Returns the number of lines of a text in a column of a given width, in digits. Letters are narrower than digits on
     * average; half of the difference is left for words that do not fit into the rest of a line.
     */
    static int lines(String text, int column) {
        int letters = column + column / LETTERS_MORE;
        return 2 * text.length() <= letters && text.indexOf('\n') < 0
                ? 1
                : of(text, letters).lines();
    }

    /** Sets the height of a row to a number of lines, because not every program does so by itself. */
    static void fit(Row row, int lines) {
        if (lines > 1) {
            row.setHeightInPoints((float) lines * POINTS_PER_LINE);
        }
    }
}
