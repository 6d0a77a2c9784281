package org.comity.export.excel;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;
import org.comity.export.table.DatasetRows;
import org.comity.export.table.TableRows;
import org.comity.export.text.Utf8Output;
import org.jspecify.annotations.Nullable;

/**
 * Writes a dataset as an Excel workbook: a README sheet, and one or more sheets per table.
 *
 * <p>Every text is a text cell, never a formula. The same rows give the same bytes: the only time in the workbook is a
 * fixed one. Rows are written as they arrive, so memory does not grow with their number.
 */
public final class ExcelWriter {

    private final DatasetRows rows;
    private final WorkbookPlan plan;
    private final WorkbookShell.Parts shell;
    private final WorkbookZip zip;

    private ExcelWriter(DatasetRows rows, WorkbookPlan plan, OutputStream out) throws IOException {
        this.rows = rows;
        this.plan = plan;
        this.shell = WorkbookShell.of(rows.head(), plan);
        this.zip = new WorkbookZip(out);
    }

    /**
     * Writes a dataset.
     *
     * @param rows the rows
     * @param plan a plan that has looked at the same rows
     * @param out receives the bytes; is flushed but not closed
     * @throws IOException if the bytes cannot be written
     */
    public static void write(DatasetRows rows, WorkbookPlan plan, OutputStream out) throws IOException {
        try (OverlappedOutput handed = new OverlappedOutput(out)) {
            new ExcelWriter(rows, plan, handed).write();
            handed.finish();
        }
        out.flush();
    }

    private void write() throws IOException {
        for (Map.Entry<String, byte[]> part : shell.parts().entrySet()) {
            if (!shell.sheets().containsValue(part.getKey())) {
                zip.add(part.getKey(), part.getValue());
            }
        }
        while (rows.tables().hasNext()) {
            TableRows table = rows.tables().next();
            SheetPlan sheets = plan.sheets(table.head().name());
            for (int page = 0; page < sheets.pages(); page++) {
                write(table, sheets, page);
            }
        }
        zip.finish();
    }

    private void write(TableRows table, SheetPlan sheets, int page) throws IOException {
        String part = requireNonNull(shell.sheets().get(sheets.sheet(page)));
        SheetFrame frame = SheetFrame.of(
                new String(requireNonNull(shell.parts().get(part)), StandardCharsets.UTF_8),
                "A1:"
                        + new CellReference(
                                        Math.max(1, sheets.rows(page)),
                                        sheets.head().fields().size() - 1)
                                .formatAsString());
        zip.begin(part);
        try (OverlappedOutput compressed = new OverlappedOutput(zip)) {
            write(table, sheets, page, frame, new Utf8Output(new SheetLimit(sheets.sheet(page), compressed)));
            compressed.finish();
        }
        zip.closeEntry();
    }

    private void write(TableRows table, SheetPlan sheets, int page, SheetFrame frame, Utf8Output out)
            throws IOException {
        out.text(frame.before());
        SheetLinks links = SheetLinks.of(plan, sheets);
        SheetXml xml = new SheetXml(
                sheets.head().fields(),
                sheets::isHidden,
                sheets.quote(),
                new SheetLook(sheets.head(), links.columns(), shell.styles()),
                out);
        xml.header(sheets.headerLines());
        for (int i = 0; i < sheets.rows(page); i++) {
            @Nullable Object[] row = sheets.order().arrange(table.rows().next());
            xml.row(i + 2, row);
            links.add(i + 2, row);
        }
        out.text(frame.between());
        links.writeTo(out);
        out.text(frame.after());
        out.flush();
    }
}
