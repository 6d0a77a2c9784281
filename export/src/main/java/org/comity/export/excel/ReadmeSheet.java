package org.comity.export.excel;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.comity.domain.dataset.Imprint;
import org.comity.export.table.DatasetHead;
import org.comity.export.table.TimelineTable;
import org.comity.export.table.WellFormedText;

/** The first sheet: what the workbook is, who answers for it, how to cite it, and what the other sheets hold. */
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
        add("How to cite", citation(head));
        add(
                "What this is",
                "What annotated source texts say about organizations, frameworks and memberships, and"
                        + " what follows from all of it together.");
        add(
                "Says who?",
                "Each row leads to a verbatim quote of a source, or says that the editor asserts it or that it"
                        + " was inferred: see basis, quote, source_id and statement_id, which lead to the other sheets."
                        + " Where sources disagree the row is contested, the statements that were not chosen are"
                        + " marked as rejected, and a finding tells the rest.");
        add(
                "Imprecise dates",
                "A date is a group of columns: in EDTF (ISO 8601-2), such as 198X or 2012~; its first and"
                        + " last possible day; the wording of the source; and the statement that says so."
                        + " Days before 1900-03-01 are text, for Excel cannot count them.");
        add(
                "Colours",
                "Red stands for claims that are short or exceeded and for errors, yellow for rows that sources"
                        + " contest and"
                        + " for warnings, grey for rejected statements; the columns verdict, contested, severity and"
                        + " rejected say the same in words. In the matrix green stands for full members, blue for"
                        + " associate"
                        + " ones, violet for observers, rose for other participation, brown for service, grey for"
                        + " what has"
                        + " an end; its cells say so, too.");
        List<String> left =
                plan.links().left(plan.ordered().stream().map(SheetPlan::head).toList());
        if (!left.isEmpty()) {
            add(
                    "Links",
                    "Excel takes " + LinkPlan.MOST + " links on a sheet. There are more ids than that, so some of these"
                            + " are no links: " + String.join(", ", left) + ".");
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

    /** The table of contents, an Excel table of its own below what stands above. */
    private void contents(WorkbookPlan plan) {
        int first = next + 1;
        add("Contents", "What each sheet holds, in a table that begins at A" + (first + 1) + ".");
        Row header = sheet.createRow(next++);
        put(header, 0, "sheet", CellLook.HEADER);
        put(header, 1, "a row is", CellLook.HEADER);
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
        TextExtent.fit(row, TextExtent.of(text, TEXT_WIDTH).lines());
        return row;
    }

    private void put(Row row, int column, String text, CellLook look) {
        Cell cell = row.createCell(column);
        cell.setCellValue(ExcelText.of(WellFormedText.of(text)));
        cell.setCellStyle(styles.get(look));
    }
}
