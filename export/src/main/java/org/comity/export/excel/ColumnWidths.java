package org.comity.export.excel;

import org.apache.poi.ss.usermodel.Sheet;

/**
 * How wide the columns of a sheet have to be, learned from what is written into them.
 *
 * <p>Applied after the rows: a width that stands before them costs POI a look-up for each cell.
 */
final class ColumnWidths {

    /** The widest column, in characters; what is longer is wrapped. */
    static final int WIDEST = 60;

    private static final int NARROWEST = 6;
    private static final int MARGIN = 2;
    private static final int UNITS_PER_CHARACTER = 256;

    private final int[] characters;

    ColumnWidths(int columns) {
        characters = new int[columns];
    }

    /** Takes a text of so many characters, as {@link TextExtent} counts them, into account. */
    void fit(int column, int width) {
        characters[column] = Math.max(characters[column], width);
    }

    void applyTo(Sheet sheet) {
        for (int i = 0; i < characters.length; i++) {
            int width = Math.min(WIDEST, Math.max(NARROWEST, characters[i])) + MARGIN;
            sheet.setColumnWidth(i, width * UNITS_PER_CHARACTER);
        }
    }
}
