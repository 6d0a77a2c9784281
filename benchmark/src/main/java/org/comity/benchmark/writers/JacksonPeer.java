package org.comity.benchmark.writers;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.comity.domain.time.Day;
import org.comity.export.table.DatasetRows;
import org.comity.export.table.Field;
import org.comity.export.table.TableRows;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** Jackson, in any format: rows are maps without missing values, days are strings. */
final class JacksonPeer {

    private static final ObjectMapper YAML = new YAMLMapper();
    private static final ObjectMapper READABLE_YAML = YAMLMapper.builder()
            .disable(YAMLWriteFeature.SPLIT_LINES)
            .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
            .enable(YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .build();
    private static final ObjectMapper JSON = new JsonMapper();

    private JacksonPeer() {}

    /** A list of all rows, written at once. */
    static void yamlList(DatasetRows rows, OutputStream out) {
        TableRows table = rows.tables().next();
        List<Map<String, Object>> all = new ArrayList<>();
        table.rows().forEachRemaining(row -> all.add(map(table, row)));
        YAML.writeValue(out, all);
    }

    /** One row after the other. */
    static void yamlRows(DatasetRows rows, OutputStream out) {
        sequence(YAML, rows, out);
    }

    /** One row after the other, quoted only if necessary and never folded, like our writer. */
    static void readableYamlRows(DatasetRows rows, OutputStream out) {
        sequence(READABLE_YAML, rows, out);
    }

    /** One row after the other. */
    static void jsonRows(DatasetRows rows, OutputStream out) {
        sequence(JSON, rows, out);
    }

    /** Value by value, without maps. */
    static void jsonValues(DatasetRows rows, OutputStream out) throws IOException {
        TableRows table = rows.tables().next();
        List<Field> fields = table.head().fields();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartArray();
            while (table.rows().hasNext()) {
                @Nullable Object[] row = table.rows().next();
                json.writeStartObject();
                for (int i = 0; i < row.length; i++) {
                    if (row[i] != null) {
                        json.writeName(fields.get(i).name());
                        value(row[i], json);
                    }
                }
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    private static void value(Object value, JsonGenerator json) {
        if (value instanceof Long number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else {
            json.writeString(value.toString());
        }
    }

    private static void sequence(ObjectMapper mapper, DatasetRows rows, OutputStream out) {
        TableRows table = rows.tables().next();
        try (SequenceWriter writer = mapper.writer().writeValuesAsArray(out)) {
            while (table.rows().hasNext()) {
                writer.write(map(table, table.rows().next()));
            }
        }
    }

    private static Map<String, Object> map(TableRows table, @Nullable Object[] row) {
        List<Field> fields = table.head().fields();
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < row.length; i++) {
            Object value = row[i];
            if (value != null) {
                map.put(fields.get(i).name(), value instanceof Day ? value.toString() : value);
            }
        }
        return map;
    }
}
