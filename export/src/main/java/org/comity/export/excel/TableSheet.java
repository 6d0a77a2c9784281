package org.comity.export.excel;

import java.util.List;
import java.util.OptionalLong;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.comity.domain.time.Day;
import org.comity.export.table.Column;
import org.comity.export.table.ColumnType;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyleInfo;

/**
 * A sheet that holds rows of one table as an Excel table: a frozen header, a frozen first column, a filter.
 *
 * @param <R> what a row is
 */
final class TableSheet<R> {

    /** The largest whole number up to which a cell, a double, holds each one. */
    private static final long LARGEST_EXACT = 1L << 53;

    /** No cell takes more than this, its text aside, and no character more than that in XML. */
    private static final int BYTES_PER_CELL = 100;

    private static final int BYTES_PER_CHARACTER = 8;

    private static final String LOOK = "TableStyleLight1";
    private static final int FILTER_BUTTON = 3;

    private final SXSSFWorkbook workbook;
    private final SXSSFSheet sheet;
    private final List<Column<R>> columns;
    private final CellStyles styles;
    private final ColumnWidths widths;
    private int rows;
    private long bytes;

    TableSheet(SXSSFWorkbook workbook, String name, List<Column<R>> columns, CellStyles styles) {
        this.workbook = workbook;
        this.sheet = workbook.createSheet(name);
        this.columns = columns;
        this.styles = styles;
        this.widths = new ColumnWidths(columns.size());
        sheet.createFreezePane(1, 1);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setFitToPage(true);
        SXSSFRow header = sheet.createRow(0);
        for (int i = 0; i < columns.size(); i++) {
            Cell cell = header.createCell(i);
            cell.setCellValue(columns.get(i).name());
            cell.setCellStyle(styles.header());
            widths.fit(i, columns.get(i).name().length() + FILTER_BUTTON);
        }
    }

    /** The number of rows below the header. */
    int rows() {
        return rows;
    }

    /** An upper bound of the bytes of the sheet before compression. */
    long bytes() {
        return bytes;
    }

    void add(R row) {
        rows++;
        SXSSFRow cells = sheet.createRow(rows);
        int lines = 1;
        for (int i = 0; i < columns.size(); i++) {
            Object value = columns.get(i).valueOf(row);
            if (value != null) {
                lines = Math.max(lines, write(value, columns.get(i).type(), cells, i));
            }
        }
        TextExtent.fit(cells, lines);
    }

    /** Declares the Excel table; one without rows has a blank one, as the format demands. */
    void finish(String tableName) {
        if (rows == 0) {
            sheet.createRow(1);
        }
        widths.applyTo(sheet);
        AreaReference area = new AreaReference(
                new CellReference(0, 0),
                new CellReference(Math.max(rows, 1), columns.size() - 1),
                SpreadsheetVersion.EXCEL2007);
        XSSFTable table =
                workbook.getXSSFWorkbook().getSheet(sheet.getSheetName()).createTable(area);
        table.setName(tableName);
        table.setDisplayName(tableName);
        table.getCTTable().addNewAutoFilter().setRef(area.formatAsString());
        CTTableStyleInfo look = table.getCTTable().addNewTableStyleInfo();
        look.setName(LOOK);
        look.setShowRowStripes(true);
        for (int i = 0; i < columns.size(); i++) {
            table.getColumns().get(i).setName(columns.get(i).name());
        }
    }

    /** Writes a cell and returns how many lines it takes. */
    private int write(Object value, ColumnType type, SXSSFRow cells, int column) {
        Cell cell = cells.createCell(column);
        bytes += BYTES_PER_CELL;
        OptionalLong day = value instanceof Day date ? ExcelDay.of(date) : OptionalLong.empty();
        if (day.isPresent()) {
            cell.setCellValue((double) day.getAsLong());
            cell.setCellStyle(styles.date());
        } else if (value instanceof Long number && Math.abs(number) <= LARGEST_EXACT) {
            cell.setCellValue(number.doubleValue());
            cell.setCellStyle(styles.plain());
        } else if (value instanceof Boolean truth) {
            cell.setCellValue(truth);
            cell.setCellStyle(styles.truth());
        } else {
            return writeText(ExcelText.of(value.toString()), type, cell);
        }
        widths.fit(column, value.toString().length());
        return 1;
    }

    private int writeText(String text, ColumnType type, Cell cell) {
        bytes += (long) BYTES_PER_CHARACTER * text.length();
        cell.setCellValue(text);
        cell.setCellStyle(type == ColumnType.ID ? styles.plain() : styles.text());
        TextExtent extent = TextExtent.of(text, ColumnWidths.WIDEST);
        widths.fit(cell.getColumnIndex(), extent.width());
        return type == ColumnType.ID ? 1 : extent.lines();
    }
}
