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
     * Takes the XML of a sheet without rows and links apart.
     *
     * @param xml what POI writes
     * @param dimension the cells that there will be, such as {@code A1:W3}
     */
    static SheetFrame of(String xml, String dimension) {
        int rows = xml.indexOf(ROWS);
        int links = xml.indexOf(MARGINS);
        if (rows < 0 || links < rows) {
            throw new IllegalStateException("no sheet without rows: '" + xml + "'");
        }
        return new SheetFrame(
                xml.substring(0, rows)
                                .replaceFirst("<dimension ref=\"[^\"]*\"/>", "<dimension ref=\"" + dimension + "\"/>")
                        + "<sheetData>",
                "</sheetData>" + xml.substring(rows + ROWS.length(), links),
                xml.substring(links));
    }
}
