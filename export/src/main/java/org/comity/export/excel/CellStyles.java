package org.comity.export.excel;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/**
 * The styles of a workbook's cells.
 *
 * @param label what stands beside a text
 * @param header what stands above a column
 * @param text words, wrapped
 * @param plain ids and numbers, never wrapped
 * @param date days
 * @param truth booleans
 */
record CellStyles(CellStyle label, CellStyle header, CellStyle text, CellStyle plain, CellStyle date, CellStyle truth) {

    /** Excel shows booleans as words by itself; other programs show the number behind them. */
    private static final String TRUE_OR_FALSE = "\"TRUE\";\"TRUE\";\"FALSE\"";

    static CellStyles of(Workbook workbook) {
        Font bold = workbook.createFont();
        bold.setBold(true);
        CellStyle label = top(workbook);
        label.setFont(bold);
        CellStyle header = top(workbook);
        header.setFont(bold);
        header.setBorderBottom(BorderStyle.THIN);
        header.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        header.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        CellStyle text = top(workbook);
        text.setWrapText(true);
        CellStyle truth = formatted(workbook, TRUE_OR_FALSE);
        truth.setAlignment(HorizontalAlignment.LEFT);
        return new CellStyles(label, header, text, top(workbook), formatted(workbook, "yyyy-mm-dd"), truth);
    }

    private static CellStyle formatted(Workbook workbook, String format) {
        CellStyle style = top(workbook);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private static CellStyle top(Workbook workbook) {
        CellStyle style = workbook.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }
}
