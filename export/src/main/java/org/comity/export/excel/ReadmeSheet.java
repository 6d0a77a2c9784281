package org.comity.export.excel;

import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.comity.domain.dataset.Corpus;
import org.comity.domain.dataset.Imprint;
import org.comity.export.table.WellFormedText;

/** The first sheet: what the workbook is, who answers for it, and what the other sheets hold. */
final class ReadmeSheet {

    private static final short TITLE_POINTS = 16;
    private static final int NAME_WIDTH = 18;
    private static final int TEXT_WIDTH = 90;
    private static final int ROWS_WIDTH = 12;
    private static final int UNITS_PER_CHARACTER = 256;

    /**
     * A sheet of the workbook.
     *
     * @param sheet its name
     * @param description what a row is
     * @param rows how many rows it has below the header
     * @param bytes an upper bound of its size before compression
     */
    record Entry(String sheet, String description, long rows, long bytes) {}

    private final SXSSFSheet sheet;
    private final CellStyles styles;
    private int next;

    ReadmeSheet(SXSSFSheet sheet, CellStyles styles) {
        this.sheet = sheet;
        this.styles = styles;
    }

    void write(Corpus corpus, String generator, List<Entry> entries) {
        Imprint imprint = corpus.imprint();
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setFitToPage(true);
        put(sheet.createRow(next++), 0, imprint.title(), title());
        addUnlessEmpty("Corpus", corpus.name().value());
        addUnlessEmpty("Version", imprint.version());
        addUnlessEmpty("Licence", imprint.licence());
        addUnlessEmpty("Editor", imprint.editor());
        addUnlessEmpty("Generator", generator);
        add(
                "What this is",
                "What annotated source texts say about organizations, frameworks and memberships, and"
                        + " what follows from all of it together.");
        add(
                "Says who?",
                "Each row leads to a verbatim quote of a source, or says that the editor asserts it or that it"
                        + " was inferred: see basis, quote and source_id. Where sources disagree the row is contested,"
                        + " the statements that were not chosen are marked as rejected, and a finding tells the rest.");
        add(
                "Imprecise dates",
                "A date is a group of columns: in EDTF (ISO 8601-2), such as 198X or 2012~; its first and"
                        + " last possible day; the wording of the source; and the statement that says so."
                        + " Days before 1900-03-01 are text, for Excel cannot count them.");
        Row head = sheet.createRow(next++);
        put(head, 0, "Sheet", styles.header());
        put(head, 1, "A row is", styles.header());
        put(head, 2, "Rows", styles.header());
        for (Entry entry : entries) {
            Row row = add(entry.sheet(), entry.description());
            Cell rows = row.createCell(2);
            rows.setCellValue((double) entry.rows());
            rows.setCellStyle(styles.plain());
        }
        sheet.setColumnWidth(0, NAME_WIDTH * UNITS_PER_CHARACTER);
        sheet.setColumnWidth(1, TEXT_WIDTH * UNITS_PER_CHARACTER);
        sheet.setColumnWidth(2, ROWS_WIDTH * UNITS_PER_CHARACTER);
    }

    private void addUnlessEmpty(String name, String text) {
        if (!text.isEmpty()) {
            add(name, text);
        }
    }

    private Row add(String name, String text) {
        Row row = sheet.createRow(next++);
        put(row, 0, name, styles.label());
        put(row, 1, text, styles.text());
        TextExtent.fit(row, TextExtent.of(text, TEXT_WIDTH).lines());
        return row;
    }

    private CellStyle title() {
        Font large = sheet.getWorkbook().createFont();
        large.setBold(true);
        large.setFontHeightInPoints(TITLE_POINTS);
        CellStyle style = sheet.getWorkbook().createCellStyle();
        style.setFont(large);
        return style;
    }

    private static void put(Row row, int column, String text, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellValue(ExcelText.of(WellFormedText.of(text)));
        cell.setCellStyle(style);
    }
}
