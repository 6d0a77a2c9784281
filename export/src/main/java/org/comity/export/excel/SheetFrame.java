package org.comity.export.excel;

/**
 * The XML of a sheet around its rows and links.
 *
 * @param before up to the rows
 * @param between from the rows to the links
 * @param after from the links on
 */
record SheetFrame(String before, String between, String after) {

    private static final String ROWS = "<sheetData/>";
    private static final String MARGINS = "<pageMargins";

    /**
     * Splits the XML of a sheet without rows and links.
     *
     * @param xml the XML that POI writes
     * @param dimension the range of the cells of the sheet, for example {@code A1:W3}
     */
    static SheetFrame of(String xml, String dimension) {
        int rows = xml.indexOf(ROWS);
        int links = xml.indexOf(MARGINS);
        if (rows < 0 || links < rows) {
            throw new IllegalStateException("not a sheet without rows: '" + xml + "'");
        }
        return new SheetFrame(
                xml.substring(0, rows)
                                .replaceFirst("<dimension ref=\"[^\"]*\"/>", "<dimension ref=\"" + dimension + "\"/>")
                        + "<sheetData>",
                "</sheetData>" + xml.substring(rows + ROWS.length(), links),
                xml.substring(links));
    }
}
