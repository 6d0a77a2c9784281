package org.comity.export.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;
import org.comity.domain.dataset.Dataset;
import org.comity.export.table.Column;
import org.comity.export.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * Writes a table as comma-separated values (RFC 4180): UTF-8 without byte order mark, a header, lines that end in CR LF.
 *
 * <p>Nothing is lost: a missing value is an empty field, an empty text is {@code ""}, all other fields are quoted where
 * they must be. Line ends inside a field stay as they are. Days are written as {@code 2012-01-31}, booleans as
 * {@code true} and {@code false}.
 */
public final class CsvWriter {

    private static final CSVFormat MINIMAL =
            CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.MINIMAL).get();

    private static final CSVFormat QUOTED =
            CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL_NON_NULL).get();

    private CsvWriter() {}

    /**
     * Writes all rows of a table.
     *
     * @param table which table
     * @param dataset where the rows come from
     * @param out where the bytes go; flushed, not closed
     * @param <R> what a row is
     * @throws IOException if the bytes cannot be written
     */
    public static <R> void write(Table<R> table, Dataset dataset, OutputStream out) throws IOException {
        Writer writer = Channels.newWriter(Channels.newChannel(out), StandardCharsets.UTF_8);
        List<Column<R>> columns = table.columns();
        for (int i = 0; i < columns.size(); i++) {
            print(columns.get(i).name(), writer, i == 0);
        }
        MINIMAL.println(writer);
        Iterator<R> rows = table.rows(dataset).iterator();
        while (rows.hasNext()) {
            R row = rows.next();
            for (int i = 0; i < columns.size(); i++) {
                print(columns.get(i).valueOf(row), writer, i == 0);
            }
            MINIMAL.println(writer);
        }
        writer.flush();
    }

    private static void print(@Nullable Object value, Writer writer, boolean first) throws IOException {
        CSVFormat format = "".equals(value) ? QUOTED : MINIMAL;
        format.print(value, writer, first);
    }
}
