package org.comity.export.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.QuoteMode;
import org.comity.export.table.ColumnType;

/** Reads what {@link CsvWriter} writes. */
public final class CsvReader {

    /** What is quoted is a text, even an empty one; an empty field that is not quoted is missing. */
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setNullString("")
            .setQuoteMode(QuoteMode.ALL_NON_NULL)
            .get();

    private CsvReader() {}

    /**
     * Reads a table.
     *
     * @param types the types of the columns by their names; columns without one are texts
     * @param in the bytes, which are not closed
     * @return the rows, each with its values by column: a {@code String}, a {@code Long} or a {@code Boolean}; none where
     *     the value is missing
     * @throws IOException if the bytes cannot be read
     * @throws IllegalArgumentException if they are no such table, saying in which row
     */
    public static List<Map<String, Object>> read(Map<String, ColumnType> types, InputStream in) throws IOException {
        List<Map<String, Object>> rows = new ArrayList<>();
        try {
            CSVParser parser = FORMAT.parse(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (CSVRecord each : parser) {
                rows.add(row(each, parser.getHeaderNames(), types));
            }
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
        return rows;
    }

    private static Map<String, Object> row(CSVRecord each, List<String> names, Map<String, ColumnType> types) {
        if (each.size() != names.size()) {
            throw new IllegalArgumentException("row " + each.getRecordNumber() + " has " + each.size() + " values for "
                    + names.size() + " columns");
        }
        Map<String, Object> values = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            String text = each.get(i);
            if (text != null) {
                values.put(names.get(i), value(text, types.getOrDefault(names.get(i), ColumnType.TEXT)));
            }
        }
        return values;
    }

    private static Object value(String text, ColumnType type) {
        return switch (type) {
            case INTEGER -> Long.valueOf(text);
            case BOOLEAN -> Boolean.valueOf(text);
            case ID, LIST, TEXT, EDTF, DATE -> text;
        };
    }
}
