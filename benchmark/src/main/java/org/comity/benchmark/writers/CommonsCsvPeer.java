package org.comity.benchmark.writers;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.comity.export.table.DatasetRows;
import org.comity.export.table.Field;
import org.comity.export.table.TableRows;

/** commons-csv, used as in its manual: a printer on a buffered writer, one record for each row. */
record CommonsCsvPeer(CSVFormat format) implements RowWriter {

    /** Quotes only where the format requires it. */
    static CommonsCsvPeer quotingWhereNeeded() {
        return new CommonsCsvPeer(CSVFormat.RFC4180);
    }

    /** Quotes all values that are not empty, including numbers. */
    static CommonsCsvPeer quotingAll() {
        return new CommonsCsvPeer(
                CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL_NON_NULL).get());
    }

    @Override
    public void write(DatasetRows rows, OutputStream out) throws IOException {
        TableRows table = rows.tables().next();
        CSVFormat withHeader = format.builder()
                .setHeader(table.head().fields().stream().map(Field::name).toArray(String[]::new))
                .get();
        try (CSVPrinter printer =
                new CSVPrinter(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)), withHeader)) {
            while (table.rows().hasNext()) {
                printer.printRecord(table.rows().next());
            }
        }
    }
}
