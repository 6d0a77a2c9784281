package org.comity.seeds;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The CSV tables of a published dataset, each row as a map from column to text. */
final class PublishedTables {

    private final Path folder;
    private final Map<String, List<Map<String, String>>> tables = new HashMap<>();

    PublishedTables(Path dataset) {
        this.folder = dataset.resolve("csv");
    }

    List<Map<String, String>> rows(String table) throws IOException {
        List<Map<String, String>> known = tables.get(table);
        if (known != null) {
            return known;
        }
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        Path file = folder.resolve(table + ".csv");
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                CSVParser parser = format.parse(reader)) {
            List<Map<String, String>> rows =
                    parser.stream().map(CSVRecord::toMap).toList();
            tables.put(table, rows);
            return rows;
        }
    }
}
