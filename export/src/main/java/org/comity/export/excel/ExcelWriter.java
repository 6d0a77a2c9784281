package org.comity.export.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.comity.domain.dataset.Dataset;
import org.comity.export.table.Loss;
import org.comity.export.table.Table;
import org.comity.export.table.Tables;
import org.comity.export.table.WellFormedText;

/**
 * Writes a dataset as an Excel workbook: a README sheet, a sheet for each table, and the dictionary.
 *
 * <p>Every text is a text cell, never a formula. The same dataset gives the same bytes: the workbook bears no time but a
 * fixed one. Rows are streamed; memory does not grow with their number.
 */
public final class ExcelWriter {

    /** The time that stands where the format demands one. */
    private static final String NO_TIME = "2000-01-01T00:00:00Z";

    private static final int ROWS_IN_MEMORY = 100;

    private static final List<Loss> LOSSES = List.of(
            new Loss(
                    "cell-cut",
                    "hold more than 32,767 characters and are cut in the workbook, marked by " + ExcelText.CUT.strip(),
                    ExcelText::isCut),
            new Loss(
                    "character-replaced",
                    "hold characters that a workbook cannot hold, which stand there as U+FFFD",
                    ExcelText::isReplaced));

    private final int rowLimit;

    /** A writer that fills sheets as far as Excel can read them. */
    public ExcelWriter() {
        this(SpreadsheetVersion.EXCEL2007.getMaxRows());
    }

    /** A writer that begins a further sheet after so many rows, the header among them. */
    ExcelWriter(int rowLimit) {
        this.rowLimit = rowLimit;
    }

    /**
     * What a workbook cannot hold.
     *
     * @return the losses to report before a workbook is written
     */
    public static List<Loss> losses() {
        return LOSSES;
    }

    /**
     * Writes a dataset.
     *
     * @param dataset what to write
     * @param tables its tables
     * @param generator who writes, such as {@code comity 1.0.0}
     * @param out where the bytes go; flushed, not closed
     * @throws IOException if the bytes, or the temporary files in between, cannot be written
     */
    public void write(Dataset dataset, List<Table<?>> tables, String generator, OutputStream out) throws IOException {
        WatchedStream watched = new WatchedStream(out);
        PrivateTemporaries temporaries = PrivateTemporaries.open();
        try (temporaries;
                TimelessWorkbook workbook = new TimelessWorkbook(ROWS_IN_MEMORY)) {
            long largest = fill(workbook, dataset, tables, generator);
            workbook.write(watched, largest);
        } catch (IOException | RuntimeException failed) {
            watched.rethrow();
            if (failed.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw failed;
        }
    }

    /** Fills the workbook, and returns an upper bound of the bytes of its largest sheet. */
    private long fill(SXSSFWorkbook workbook, Dataset dataset, List<Table<?>> tables, String generator) {
        describe(workbook, dataset, generator);
        CellStyles styles = CellStyles.of(workbook);
        SXSSFSheet readme = workbook.createSheet("README");
        List<ReadmeSheet.Entry> entries = new ArrayList<>();
        for (Table<?> table : tables) {
            entries.addAll(write(table, dataset, workbook, styles));
        }
        entries.addAll(write(Tables.dictionary(tables), dataset, workbook, styles));
        new ReadmeSheet(readme, styles).write(dataset.corpus(), generator, entries);
        return entries.stream().mapToLong(ReadmeSheet.Entry::bytes).max().orElse(0);
    }

    private <R> List<ReadmeSheet.Entry> write(
            Table<R> table, Dataset dataset, SXSSFWorkbook workbook, CellStyles styles) {
        List<ReadmeSheet.Entry> entries = new ArrayList<>();
        Iterator<R> rows = table.rows(dataset).iterator();
        do {
            int page = entries.size() + 1;
            String sheetName = page == 1 ? table.name() : table.name() + " (" + page + ")";
            TableSheet<R> sheet = new TableSheet<>(workbook, sheetName, table.columns(), styles);
            while (rows.hasNext() && sheet.rows() < rowLimit - 1) {
                sheet.add(rows.next());
            }
            sheet.finish(page == 1 ? table.name() : table.name() + "_" + page);
            entries.add(new ReadmeSheet.Entry(sheetName, table.description(), sheet.rows(), sheet.bytes()));
        } while (rows.hasNext());
        return entries;
    }

    private static void describe(SXSSFWorkbook workbook, Dataset dataset, String generator) {
        POIXMLProperties.CoreProperties properties =
                workbook.getXSSFWorkbook().getProperties().getCoreProperties();
        properties.setCreator(ExcelText.of(WellFormedText.of(generator)));
        properties.setTitle(
                ExcelText.of(WellFormedText.of(dataset.corpus().imprint().title())));
        try {
            properties.setCreated(NO_TIME);
            properties.setModified(NO_TIME);
        } catch (InvalidFormatException impossible) {
            throw new IllegalStateException("not a time: '" + NO_TIME + "'", impossible);
        }
    }
}
