package org.comity.export.csv;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.comity.export.table.ColumnType;
import org.jspecify.annotations.Nullable;

/** The records of a CSV file below its header, each with its values by column. */
final class CsvRecords {

    private CsvRecords() {}

    /** Reads a file. Columns without a type contain texts, and missing values are left out. */
    static List<Map<String, Object>> read(Map<String, ColumnType> types, byte[] file) throws IOException {
        List<@Nullable String[]> records = new ArrayList<>();
        CsvReader.read(new StringReader(new String(file, StandardCharsets.UTF_8)), records::add);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (@Nullable String[] each : records.subList(1, records.size())) {
            Map<String, Object> row = new HashMap<>();
            for (int i = 0; i < each.length; i++) {
                String name = String.valueOf(records.get(0)[i]);
                String text = each[i];
                if (text != null) {
                    row.put(name, value(text, types.getOrDefault(name, ColumnType.TEXT)));
                }
            }
            rows.add(row);
        }
        return rows;
    }

    private static Object value(String text, ColumnType type) {
        return switch (type) {
            case INTEGER -> Long.valueOf(text);
            case BOOLEAN -> Boolean.valueOf(text);
            case ID, LIST, TEXT, EDTF, DATE -> text;
        };
    }
}
