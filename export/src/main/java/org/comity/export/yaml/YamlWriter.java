package org.comity.export.yaml;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.comity.domain.dataset.Imprint;
import org.comity.export.json.DatasetSchema;
import org.comity.export.table.DatasetRows;
import org.comity.export.table.TableRows;
import org.comity.export.text.AsciiText;
import org.comity.export.text.Utf8Output;
import org.comity.export.text.WellFormedText;
import org.jspecify.annotations.Nullable;

/**
 * Writes a dataset as one YAML document that readers of YAML 1.1 and of YAML 1.2 understand alike: its corpus, the
 * number of rows of each table, each table as a list of maps, and {@code complete: true}.
 *
 * <p>The first line names the schema ({@link DatasetSchema}) for editors. Missing values are left out. Texts and days
 * are strings: a text that a reader could mistake for a number, a date, a boolean or null is quoted. Lines end in LF
 * and are never folded.
 */
public final class YamlWriter {

    private static final String INDENT = "  ";

    private final Utf8Output out;

    private YamlWriter(OutputStream out) {
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
        YamlWriter writer = new YamlWriter(out);
        writer.head(dataset);
        while (dataset.tables().hasNext()) {
            writer.table(dataset.tables().next());
        }
        writer.entry("", DatasetSchema.COMPLETE, true);
        writer.out.flush();
    }

    private void head(DatasetRows dataset) throws IOException {
        Imprint imprint = dataset.head().corpus().imprint();
        out.ascii("# yaml-language-server: $schema=" + DatasetSchema.NAME + "\n");
        out.ascii("corpus:\n");
        entry(INDENT, "name", dataset.head().corpus().name().value());
        unlessEmpty("title", imprint.title());
        unlessEmpty("version", imprint.version());
        unlessEmpty("licence", imprint.licence());
        unlessEmpty("editor", imprint.editor());
        entry("", "generator", dataset.head().generator());
        if (!dataset.head().added().isEmpty()) {
            out.ascii(DatasetSchema.ADDED_TABLES + ":\n");
            for (String table : dataset.head().added()) {
                out.ascii("- " + table + "\n");
            }
        }
        out.ascii("rows:\n");
        for (Map.Entry<String, Long> count : dataset.head().counts().entrySet()) {
            entry(INDENT, count.getKey(), count.getValue());
        }
    }

    private void unlessEmpty(String name, String text) throws IOException {
        if (!text.isEmpty()) {
            entry(INDENT, name, WellFormedText.of(text));
        }
    }

    private void table(TableRows table) throws IOException {
        out.ascii(table.head().name());
        out.ascii(table.rows().hasNext() ? ":\n" : ": []\n");
        AsciiText[] names = table.head().fields().stream()
                .map(field -> AsciiText.of(field.name() + ": "))
                .toArray(AsciiText[]::new);
        while (table.rows().hasNext()) {
            row(names, table.rows().next());
        }
    }

    private void row(AsciiText[] names, @Nullable Object[] row) throws IOException {
        boolean first = true;
        for (int i = 0; i < row.length; i++) {
            Object value = row[i];
            if (value != null) {
                out.ascii(first ? "- " : INDENT);
                out.ascii(names[i]);
                YamlText.value(value, INDENT + INDENT, out);
                first = false;
            }
        }
        if (first) {
            out.ascii("- {}\n");
        }
    }

    private void entry(String before, String name, Object value) throws IOException {
        out.ascii(before);
        out.ascii(name);
        out.ascii(": ");
        YamlText.value(value, INDENT + before, out);
    }
}
