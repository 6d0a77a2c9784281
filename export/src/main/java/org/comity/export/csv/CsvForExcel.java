package org.comity.export.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.comity.domain.time.Day;
import org.comity.export.format.Loss;
import org.comity.export.table.TableRows;
import org.jspecify.annotations.Nullable;

/**
 * Writes a table as comma-separated values for people to open in Excel: UTF-8 with a byte order mark, because without
 * it Excel uses the code page of the machine; lines that end in CR LF; every text quoted and guarded.
 *
 * <p>Guarded means that an apostrophe is put before each character that could begin a formula, because quotation marks
 * do not prevent Excel from calculating: {@code =}, {@code +}, {@code -}, {@code @}, their full-width forms, and a tab
 * or line end at the start. An apostrophe at such a place is doubled, so that the text can be distinguished from its
 * guard. Numbers are not texts and have no guard. Days have none either, except those before the year 0. Control
 * characters become U+FFFD, and texts longer than a cell are cut.
 *
 * <p>There is no line {@code sep=,}, because with it Excel ignores the byte order mark. If the list separator of the
 * system is not the comma, the file must be imported instead of opened.
 */
public final class CsvForExcel {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private static final List<Loss> LOSSES = List.of(
            new Loss(
                    "csv-for-excel-cell-cut",
                    "contain more than " + String.format(Locale.ROOT, "%,d", GuardedText.LONGEST)
                            + " characters and are cut in the CSV for Excel, marked by " + GuardedText.CUT.strip(),
                    GuardedText::isCut),
            new Loss(
                    "csv-for-excel-character-replaced",
                    "contain control characters, which are replaced with U+FFFD in the CSV for Excel",
                    GuardedText::isReplaced));

    private CsvForExcel() {}

    /**
     * Returns what such a file cannot contain.
     *
     * @return the losses to report before one is written
     */
    public static List<Loss> losses() {
        return LOSSES;
    }

    /**
     * Writes all rows of a table.
     *
     * @param table the rows
     * @param out receives the bytes; is flushed but not closed
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
