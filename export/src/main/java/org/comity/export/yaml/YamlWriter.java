package org.comity.export.yaml;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import org.comity.domain.dataset.Corpus;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.dataset.Imprint;
import org.comity.domain.time.Day;
import org.comity.export.table.Column;
import org.comity.export.table.Table;
import org.comity.export.table.WellFormedText;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.exc.JacksonIOException;

/**
 * Writes a dataset as one YAML document that readers of YAML 1.1 and of YAML 1.2 understand alike: what it comes from,
 * how many rows each table has, then each table as a list of maps.
 *
 * <p>Missing values are left out. Texts, days among them, are strings: whatever another reader could take for a number,
 * a date, a boolean or null is quoted. Lines end in LF and are never folded.
 */
public final class YamlWriter {

    private static final PlainYamlFactory YAML = new PlainYamlFactory();

    private YamlWriter() {}

    /**
     * Writes a dataset.
     *
     * @param dataset what to write
     * @param tables its tables
     * @param generator who writes, such as {@code comity 1.0.0}
     * @param out where the bytes go; flushed, not closed
     * @throws IOException if the bytes cannot be written
     */
    public static void write(Dataset dataset, List<Table<?>> tables, String generator, OutputStream out)
            throws IOException {
        try (JsonGenerator yaml = YAML.createGenerator(ObjectWriteContext.empty(), out)) {
            yaml.writeStartObject();
            writeHead(dataset.corpus(), generator, yaml);
            yaml.writeObjectPropertyStart("rows");
            for (Table<?> table : tables) {
                yaml.writeNumberProperty(table.name(), table.size(dataset));
            }
            yaml.writeEndObject();
            for (Table<?> table : tables) {
                writeTable(table, dataset, yaml);
            }
            yaml.writeEndObject();
        } catch (JacksonIOException failed) {
            throw failed.getCause();
        }
    }

    private static void writeHead(Corpus corpus, String generator, JsonGenerator yaml) {
        Imprint imprint = corpus.imprint();
        yaml.writeObjectPropertyStart("corpus");
        yaml.writeStringProperty("name", corpus.name().value());
        writeUnlessEmpty("title", imprint.title(), yaml);
        writeUnlessEmpty("version", imprint.version(), yaml);
        writeUnlessEmpty("licence", imprint.licence(), yaml);
        writeUnlessEmpty("editor", imprint.editor(), yaml);
        yaml.writeEndObject();
        yaml.writeStringProperty("generator", generator);
    }

    private static void writeUnlessEmpty(String name, String text, JsonGenerator yaml) {
        if (!text.isEmpty()) {
            yaml.writeStringProperty(name, WellFormedText.of(text));
        }
    }

    private static <R> void writeTable(Table<R> table, Dataset dataset, JsonGenerator yaml) {
        yaml.writeArrayPropertyStart(table.name());
        Iterator<R> rows = table.rows(dataset).iterator();
        while (rows.hasNext()) {
            R row = rows.next();
            yaml.writeStartObject();
            for (Column<R> column : table.columns()) {
                Object value = column.valueOf(row);
                if (value != null) {
                    yaml.writeName(column.name());
                    writeValue(value, yaml);
                }
            }
            yaml.writeEndObject();
        }
        yaml.writeEndArray();
    }

    private static void writeValue(Object value, JsonGenerator yaml) {
        if (value instanceof Long number) {
            yaml.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            yaml.writeBoolean(truth);
        } else if (value instanceof Day day) {
            yaml.writeString(day.toString());
        } else {
            yaml.writeString((String) value);
        }
    }
}
