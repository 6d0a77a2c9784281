package org.comity.export.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import org.comity.domain.time.Day;
import org.comity.export.table.Loss;
import org.comity.export.table.TableRows;
import org.jspecify.annotations.Nullable;

/**
 * Writes a table as comma-separated values for people to open in Excel: UTF-8 with a byte order mark, without which Excel
 * takes the bytes for the code page of the machine; lines that end in CR LF; every text quoted and guarded.
 *
 * <p>Guarded means that an apostrophe stands before what could begin a formula, since quotation marks do not keep Excel from
 * calculating: {@code =}, {@code +}, {@code -}, {@code @}, their full-width forms, and a tab or line end at the start. An
 * apostrophe there is doubled, so that the text can be told from its guard. Numbers are no texts and have no guard, nor have
 * days but those before the year 0. Control characters become U+FFFD, and texts longer than a cell are cut.
 *
 * <p>There is no line {@code sep=,}: with it Excel leaves the byte order mark unheeded. Where the list separator of the
 * system is not the comma, the file has to be imported instead of opened.
 */
public final class CsvForExcel {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private static final List<Loss> LOSSES = List.of(
            new Loss(
                    "csv-for-excel-cell-cut",
                    "hold more than 32,767 characters and are cut in the CSV for Excel, marked by "
                            + GuardedText.CUT.strip(),
                    GuardedText::isCut),
            new Loss(
                    "csv-for-excel-character-replaced",
                    "hold control characters, which stand in the CSV for Excel as U+FFFD",
                    GuardedText::isReplaced));

    private CsvForExcel() {}

    /**
     * What such a file cannot hold.
     *
     * @return the losses to report before one is written
     */
    public static List<Loss> losses() {
        return LOSSES;
    }

    /**
     * Writes all rows of a table.
     *
     * @param table where the rows come from
     * @param out where the bytes go; flushed, not closed
     * @throws IOException if the bytes cannot be written
     */
    public static void write(TableRows table, OutputStream out) throws IOException {
        out.write(BYTE_ORDER_MARK);
        CsvWriter.write(guarded(table), out);
    }

    private static TableRows guarded(TableRows table) {
        Iterator<@Nullable Object[]> rows = table.rows();
        return new TableRows(table.head(), new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public @Nullable Object[] next() {
                return guarded(rows.next());
            }
        });
    }

    private static @Nullable Object[] guarded(@Nullable Object[] row) {
        @Nullable Object[] guarded = new Object[row.length];
        for (int i = 0; i < row.length; i++) {
            guarded[i] = guarded(row[i]);
        }
        return guarded;
    }

    private static @Nullable Object guarded(@Nullable Object value) {
        if (value instanceof String text) {
            return GuardedText.of(text);
        }
        return value instanceof Day day && day.year().signum() < 0 ? GuardedText.of(day.toString()) : value;
    }
}
