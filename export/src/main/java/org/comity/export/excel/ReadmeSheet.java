package org.comity.export.excel;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.comity.domain.dataset.Imprint;
import org.comity.export.overview.TimelineTable;
import org.comity.export.table.DatasetHead;
import org.comity.export.text.WellFormedText;

/** The first sheet: what the workbook is, who edits it, how to cite it, and what the other sheets contain. */
final class ReadmeSheet {

    private static final int TITLE_HEIGHT = 24;
    private static final int NAME_WIDTH = 18;
    private static final int TEXT_WIDTH = 90;
    private static final int ROWS_WIDTH = 12;
    private static final int UNITS_PER_CHARACTER = 256;

    private final XSSFSheet sheet;
    private final CellStyles styles;
    private int next;

    ReadmeSheet(XSSFSheet sheet, CellStyles styles) {
        this.sheet = sheet;
        this.styles = styles;
    }

    void write(DatasetHead head, WorkbookPlan plan) {
        Imprint imprint = head.corpus().imprint();
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setDisplayGridlines(false);
        Row title = sheet.createRow(next++);
        title.setHeightInPoints(TITLE_HEIGHT);
        put(title, 0, title(head), CellLook.TITLE);
        add("Corpus", head.corpus().name().value());
        add("Version", imprint.version());
        add("Licence", imprint.licence());
        add("Editor", imprint.editor());
        add("Generator", head.generator());
        add("Language", "English. Names and quotes are in the languages of the sources.");
        add("How to cite", citation(head));
        add(
                "What this is",
                "What annotated source texts say about organizations, frameworks and memberships, and the conclusions"
                        + " from all of it.");
        add(
                "Evidence",
                "Each row has a verbatim quote of a source, or says that it was asserted by the editor or inferred:"
                        + " see the columns basis, quote, source_id and statement_id; the ids link to the other sheets."
                        + " On the sheet memberships, the quote is bold between the words around it; the sheet"
                        + " statements shows only the quote."
                        + " If sources disagree, the row is contested, the statements that were not chosen are marked"
                        + " as rejected, and a finding gives the details.");
        add(
                "Hidden columns",
                "A sheet begins with the columns that people read. Columns with ids, and columns without values, are"
                        + " hidden: the + above the sheet opens them, or the 2 at its upper left all of them. Only the"
                        + " columns for people are printed. The CSV files have all columns in the order of the"
                        + " dictionary.");
        add(
                "Imprecise dates",
                "A date has several columns: the date in EDTF (ISO 8601-2), for example 198X or 2012~; its first and"
                        + " last possible day; the wording of the source; and the statement that gives it. Days"
                        + " before 1900-03-01 are text, because Excel does not support them as dates.");
        add(
                "Colours",
                "Red: counts with the verdict short or exceeded, and errors. Yellow: contested rows, and warnings."
                        + " Grey: rejected statements. The columns verdict, contested, severity and rejected say the same"
                        + " in words. In the matrix, full members are green, associate members blue, observers"
                        + " violet, other participants rose, service brown, and former members grey. The cells say"
                        + " the same in words.");
        List<String> left =
                plan.links().left(plan.ordered().stream().map(SheetPlan::head).toList());
        if (!left.isEmpty()) {
            add(
                    "Links",
                    "Excel allows " + LinkPlan.MOST
                            + " links on a sheet. Some ids in these columns are therefore not links: "
                            + String.join(", ", left) + ".");
        }
        contents(plan);
        sheet.setColumnWidth(0, NAME_WIDTH * UNITS_PER_CHARACTER);
        sheet.setColumnWidth(1, TEXT_WIDTH * UNITS_PER_CHARACTER);
        sheet.setColumnWidth(2, ROWS_WIDTH * UNITS_PER_CHARACTER);
    }

    private static String title(DatasetHead head) {
        String title = head.corpus().imprint().title();
        return title.isEmpty() ? head.corpus().name().value() : title;
    }

    private static String citation(DatasetHead head) {
        Imprint imprint = head.corpus().imprint();
        List<String> parts = new ArrayList<>();
        parts.add((imprint.editor().isEmpty() ? "" : imprint.editor() + ": ") + title(head));
        if (!imprint.version().isEmpty()) {
            parts.add("version " + imprint.version());
        }
        parts.add("dataset, published with " + head.generator());
        return String.join(", ", parts) + (imprint.licence().isEmpty() ? "." : ". Licence: " + imprint.licence() + ".");
    }

    /** The table of contents, an Excel table below the other texts. */
    private void contents(WorkbookPlan plan) {
        int first = next + 1;
        add(
                "Contents",
                "The sheets of this workbook, in the table that begins at A" + (first + 1)
                        + ". A sheet with 0 rows has a header and nothing else.");
        Row header = sheet.createRow(next++);
        put(header, 0, "sheet", CellLook.HEADER);
        put(header, 1, "each row is", CellLook.HEADER);
        put(header, 2, "rows", CellLook.HEADER);
        for (SheetPlan sheets : plan.ordered()) {
            if (sheets.head().name().equals(TimelineTable.NAME)) {
                TimelineChart.description(sheets)
                        .ifPresent(text -> link(add(TimelineChart.SHEET, text).getCell(0), TimelineChart.SHEET));
            }
            for (int page = 0; page < sheets.pages(); page++) {
                Row row = add(sheets.sheet(page), sheets.head().description());
                link(row.getCell(0), sheets.sheet(page));
                Cell rows = row.createCell(2);
                rows.setCellValue((double) sheets.rows(page));
                rows.setCellStyle(styles.get(CellLook.NUMBER));
            }
        }
        AreaReference area = new AreaReference(
                new CellReference(first, 0), new CellReference(next - 1, 2), SpreadsheetVersion.EXCEL2007);
        XSSFTable table = sheet.createTable(area);
        table.setName("contents");
        table.setDisplayName("contents");
    }

    private void link(Cell cell, String target) {
        Hyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'" + target + "'!A1");
        cell.setHyperlink(link);
        cell.setCellStyle(styles.get(CellLook.LINK));
    }

    private Row add(String name, String text) {
        Row row = sheet.getRow(Math.max(0, next - 1));
        if (text.isEmpty()) {
            return row;
        }
        row = sheet.createRow(next++);
        put(row, 0, name, CellLook.LABEL);
        put(row, 1, text, CellLook.TEXT);
        TextExtent.fit(row, TextExtent.lines(text, TEXT_WIDTH));
        return row;
    }

    private void put(Row row, int column, String text, CellLook look) {
        Cell cell = row.createCell(column);
        cell.setCellValue(ExcelText.of(WellFormedText.of(text)));
        cell.setCellStyle(styles.get(look));
    }
}
