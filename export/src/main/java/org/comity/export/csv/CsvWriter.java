package org.comity.export.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.comity.domain.time.Day;
import org.comity.export.table.Field;
import org.comity.export.table.TableRows;
import org.comity.export.text.AsciiSet;
import org.comity.export.text.Utf8Output;
import org.jspecify.annotations.Nullable;

/**
 * Writes a table as comma-separated values (RFC 4180): UTF-8 without byte order mark, a header, lines that end in CR
 * LF.
 *
 * <p>Nothing is lost: every text is quoted, so that an empty text differs from a missing value, which is an empty
 * field, and so that no reader mistakes a text for a number. Numbers, days and booleans are not quoted. Line ends
 * inside a text stay as they are. Days are written as {@code 2012-01-31} (those of the years 1 to 9999; others as
 * {@link Day#toString} prints them), booleans as {@code true} and {@code false}.
 */
public final class CsvWriter {

    private static final AsciiSet QUOTE = AsciiSet.of("\"");

    private static final Day FIRST = Day.of(1, 1, 1);
    private static final Day LAST = Day.of(9999, 12, 31);

    private final Utf8Output out;
    private final Set<String> farDays = new TreeSet<>();

    private CsvWriter(OutputStream out) {
        this.out = new Utf8Output(out);
    }

    /**
     * Writes all rows of a table.
     *
     * @param table the rows
     * @param out receives the bytes; is flushed but not closed
     * @return the columns with days outside the years 1 to 9999, which most programs do not recognize as dates
     * @throws IOException if the bytes cannot be written
     */
    public static Set<String> write(TableRows table, OutputStream out) throws IOException {
        CsvWriter writer = new CsvWriter(out);
        writer.write(table);
        return writer.farDays;
    }

    private void write(TableRows table) throws IOException {
        List<Field> fields = table.head().fields();
        for (int i = 0; i < fields.size(); i++) {
            separate(i);
            out.ascii(fields.get(i).name());
        }
        endLine();
        while (table.rows().hasNext()) {
            @Nullable Object[] row = table.rows().next();
            for (int i = 0; i < row.length; i++) {
                separate(i);
                write(row[i], fields.get(i));
            }
            endLine();
        }
        out.flush();
    }

    private void separate(int column) throws IOException {
        if (column > 0) {
            out.ascii(',');
        }
    }

    private void endLine() throws IOException {
        out.ascii('\r');
        out.ascii('\n');
    }

    private void write(@Nullable Object value, Field field) throws IOException {
        if (value instanceof String text) {
            quoted(text);
        } else if (value instanceof Long number) {
            out.number(number);
        } else if (value instanceof Day day) {
            day(day, field);
        } else if (value instanceof Boolean truth) {
            out.ascii(truth.toString());
        }
    }

    private void day(Day day, Field field) throws IOException {
        if (day.compareTo(FIRST) < 0 || day.compareTo(LAST) > 0) {
            farDays.add(field.name());
        }
        out.day(day);
    }

    private void quoted(String text) throws IOException {
        out.ascii('"');
        int at = 0;
        while (at < text.length()) {
            at = out.wide(text, out.plain(text, at, QUOTE));
            if (at < text.length() && text.charAt(at) == '"') {
                out.ascii("\"\"");
                at++;
            }
        }
        out.ascii('"');
    }
}
