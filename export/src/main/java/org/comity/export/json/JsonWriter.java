package org.comity.export.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.comity.domain.dataset.Imprint;
import org.comity.export.table.DatasetRows;
import org.comity.export.table.TableHead;
import org.comity.export.table.TableRows;
import org.comity.export.text.AsciiText;
import org.comity.export.text.Utf8Output;
import org.comity.export.text.WellFormedText;
import org.jspecify.annotations.Nullable;

/**
 * Writes a dataset as one JSON text (RFC 8259) in UTF-8: the name of its schema ({@link DatasetSchema}), its corpus,
 * the number of rows of each table, each table as an array of objects, one per line, and {@code "complete": true}.
 *
 * <p>Missing values are left out. Texts and days are strings; whole numbers are numbers. Lines end in LF.
 */
public final class JsonWriter {

    private final Utf8Output out;

    private JsonWriter(OutputStream out) {
        this.out = new Utf8Output(out);
    }

    /**
     * Writes a dataset.
     *
     * @param dataset the rows
     * @param out receives the bytes; is flushed but not closed
     * @throws IOException if the bytes cannot be written
     */
    public static void write(DatasetRows dataset, OutputStream out) throws IOException {
        JsonWriter writer = new JsonWriter(out);
        writer.head(dataset);
        while (dataset.tables().hasNext()) {
            writer.table(dataset.tables().next());
        }
        writer.out.ascii(",\n\"" + DatasetSchema.COMPLETE + "\": true\n}\n");
        writer.out.flush();
    }

    /**
     * Writes a table as JSON Lines: one object per line.
     *
     * @param table the rows
     * @param out receives the bytes; is flushed but not closed
     * @throws IOException if the bytes cannot be written
     */
    public static void writeLines(TableRows table, OutputStream out) throws IOException {
        JsonWriter writer = new JsonWriter(out);
        AsciiText[] names = names(table.head());
        while (table.rows().hasNext()) {
            writer.row(names, table.rows().next());
            writer.out.ascii('\n');
        }
        writer.out.flush();
    }

    private void head(DatasetRows dataset) throws IOException {
        Imprint imprint = dataset.head().corpus().imprint();
        out.ascii("{\n\"" + DatasetSchema.REFERENCE + "\": \"" + DatasetSchema.NAME + "\",\n");
        out.ascii("\"corpus\": {\"name\": ");
        JsonText.string(dataset.head().corpus().name().value(), out);
        unlessEmpty("title", imprint.title());
        unlessEmpty("version", imprint.version());
        unlessEmpty("licence", imprint.licence());
        unlessEmpty("editor", imprint.editor());
        out.ascii("},\n\"generator\": ");
        JsonText.string(dataset.head().generator(), out);
        String separator = "";
        if (!dataset.head().added().isEmpty()) {
            out.ascii(",\n\"" + DatasetSchema.ADDED_TABLES + "\": [");
            for (String table : dataset.head().added()) {
                out.ascii(separator);
                JsonText.string(table, out);
                separator = ", ";
            }
            out.ascii(']');
        }
        out.ascii(",\n\"rows\": {");
        separator = "";
        for (Map.Entry<String, Long> count : dataset.head().counts().entrySet()) {
            out.ascii(separator);
            JsonText.string(count.getKey(), out);
            out.ascii(": ");
            out.number(count.getValue());
            separator = ", ";
        }
        out.ascii('}');
    }

    private void unlessEmpty(String name, String text) throws IOException {
        if (!text.isEmpty()) {
            out.ascii(", \"" + name + "\": ");
            JsonText.string(WellFormedText.of(text), out);
        }
    }

    private void table(TableRows table) throws IOException {
        out.ascii(",\n");
        JsonText.string(table.head().name(), out);
        out.ascii(": [");
        AsciiText[] names = names(table.head());
        String separator = "\n";
        while (table.rows().hasNext()) {
            out.ascii(separator);
            row(names, table.rows().next());
            separator = ",\n";
        }
        out.ascii("]");
    }

    /** The names of the columns, with their punctuation. */
    private static AsciiText[] names(TableHead head) {
        return head.fields().stream()
                .map(field -> AsciiText.of("\"" + field.name() + "\": "))
                .toArray(AsciiText[]::new);
    }

    private void row(AsciiText[] names, @Nullable Object[] row) throws IOException {
        boolean first = true;
        out.ascii('{');
        for (int i = 0; i < row.length; i++) {
            Object value = row[i];
            if (value != null) {
                if (!first) {
                    out.ascii(", ");
                }
                out.ascii(names[i]);
                JsonText.value(value, out);
                first = false;
            }
        }
        out.ascii('}');
    }
}
