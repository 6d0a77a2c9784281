package org.comity.export.reading;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.comity.export.csv.CsvReader;
import org.comity.export.csv.DataPackage;
import org.comity.export.table.Column;
import org.comity.export.table.ColumnType;
import org.comity.export.table.Table;
import org.comity.export.table.Tables;

/** Reads the CSV files of a published dataset, with what their descriptor says of the corpus. */
final class PackageReader {

    private PackageReader() {}

    static PublishedTables read(Path folder) throws IOException {
        Map<String, Object> descriptor;
        try (InputStream in = Files.newInputStream(folder.resolve(DataPackage.NAME))) {
            descriptor = TreeReader.object(in);
        }
        Map<String, List<PublishedRow>> tables = new LinkedHashMap<>();
        for (Table<?> table : Tables.published()) {
            tables.put(table.name(), rows(table, folder.resolve(table.name() + ".csv")));
        }
        return new PublishedTables(DataPackage.name(descriptor), DataPackage.imprint(descriptor), tables);
    }

    private static List<PublishedRow> rows(Table<?> table, Path file) throws IOException {
        Map<String, ColumnType> types = table.columns().stream().collect(Collectors.toMap(Column::name, Column::type));
        List<PublishedRow> rows = new ArrayList<>();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            for (Map<String, Object> values : CsvReader.read(types, in)) {
                rows.add(new PublishedRow(table.name(), rows.size() + 1L, values));
            }
        }
        return rows;
    }
}
