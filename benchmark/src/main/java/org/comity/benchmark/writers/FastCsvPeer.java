package org.comity.benchmark.writers;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.comity.export.table.DatasetRows;
import org.comity.export.table.Field;
import org.comity.export.table.TableRows;
import org.jspecify.annotations.Nullable;

/** FastCSV, with a strategy for quotation marks. */
record FastCsvPeer(QuoteStrategy quoting) implements RowWriter {

    /** The default: quotes only where the format requires them. */
    static FastCsvPeer quotingWhereNeeded() {
        return new FastCsvPeer(QuoteStrategies.REQUIRED);
    }

    /** Quotes all values that are not empty, including numbers. */
    static FastCsvPeer quotingAll() {
        return new FastCsvPeer(QuoteStrategies.NON_EMPTY);
    }

    /** Quotes the columns of texts, empty texts too, so that the bytes are the same as those of Comity. */
    static FastCsvPeer quotingTexts() {
        List<Field> fields = SampleMemberships.HEAD.fields();
        boolean[] texts = new boolean[fields.size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = switch (fields.get(i).type()) {
                case ID, LIST, TEXT, EDTF -> true;
                case DATE, INTEGER, BOOLEAN -> false;
            };
        }
        return new FastCsvPeer(new QuoteStrategy() {
            @Override
            public boolean quoteEmpty(int line, int column) {
                return texts[column];
            }

            @Override
            public boolean quoteValue(int line, int column, String value) {
                return line > 1 && texts[column];
            }
        });
    }

    @Override
    public void write(DatasetRows rows, OutputStream out) throws IOException {
        TableRows table = rows.tables().next();
        try (CsvWriter writer = CsvWriter.builder().quoteStrategy(quoting).build(out, StandardCharsets.UTF_8)) {
            writer.writeRecord(table.head().fields().stream().map(Field::name).toList());
            @Nullable String[] values = new String[table.head().fields().size()];
            while (table.rows().hasNext()) {
                @Nullable Object[] row = table.rows().next();
                for (int i = 0; i < values.length; i++) {
                    values[i] = row[i] == null ? null : row[i].toString();
                }
                writer.writeRecord(values);
            }
        }
    }
}
