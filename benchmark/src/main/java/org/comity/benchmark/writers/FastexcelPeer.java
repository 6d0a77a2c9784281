package org.comity.benchmark.writers;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.OptionalInt;
import org.comity.domain.time.Day;
import org.comity.export.table.DatasetRows;
import org.comity.export.table.Field;
import org.comity.export.table.TableRows;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * The workbook writer of fastexcel. It keeps as little as possible in memory if texts are in their cells and rows are
 * flushed.
 *
 * @param shared whether cells share texts, which keeps all texts in memory
 * @param level the level of compression, 1 to 9, or empty for the default
 */
record FastexcelPeer(boolean shared, OptionalInt level) implements RowWriter {

    /** The maximum number of rows that wait to be written. */
    private static final int WINDOW = 100;

    @Override
    public void write(DatasetRows rows, OutputStream out) throws IOException {
        TableRows table = rows.tables().next();
        try (Workbook workbook = new Workbook(out, "comity benchmark", "1.0")) {
            level.ifPresent(workbook::setCompressionLevel);
            Worksheet sheet = workbook.newWorksheet(table.head().name());
            List<Field> fields = table.head().fields();
            for (int i = 0; i < fields.size(); i++) {
                sheet.inlineString(0, i, fields.get(i).name());
            }
            int line = 1;
            while (table.rows().hasNext()) {
                @Nullable Object[] values = table.rows().next();
                for (int i = 0; i < values.length; i++) {
                    if (values[i] != null) {
                        set(sheet, line, i, values[i]);
                    }
                }
                if (line % WINDOW == 0 && !shared) {
                    sheet.flush();
                }
                line++;
            }
        }
    }

    private void set(Worksheet sheet, int line, int column, Object value) {
        if (value instanceof Long number) {
            sheet.value(line, column, number);
        } else if (value instanceof Boolean truth) {
            sheet.value(line, column, truth);
        } else if (value instanceof Day day) {
            sheet.value(line, column, day.toLocalDate().orElseThrow());
            sheet.style(line, column).format("yyyy-MM-dd").set();
        } else if (shared) {
            sheet.value(line, column, (String) value);
        } else {
            sheet.inlineString(line, column, (String) value);
        }
    }
}
