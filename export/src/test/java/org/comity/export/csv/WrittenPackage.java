package org.comity.export.csv;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.source.Sha256;
import org.comity.export.table.DatasetHead;
import org.comity.export.table.Table;
import org.comity.export.table.TableHead;
import org.comity.export.table.TableRows;
import org.comity.export.table.Tables;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The CSV files of a dataset and their descriptors, in memory.
 *
 * @param files the bytes by the name of the file
 */
record WrittenPackage(Map<String, byte[]> files) {

    private static final JsonMapper JSON = new JsonMapper();

    /** Writes one of the descriptors. */
    private interface Descriptor {
        void write(DatasetHead dataset, List<TableHead> heads, Function<String, TableFile> files, OutputStream out)
                throws IOException;
    }

    static WrittenPackage of(Dataset dataset) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        Map<String, TableFile> described = new LinkedHashMap<>();
        for (Table<?> table : Tables.of(dataset).published()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Set<String> farDays = CsvWriter.write(TableRows.of(table, dataset), out);
            String name = table.name() + ".csv";
            files.put(name, out.toByteArray());
            described.put(table.name(), new TableFile(name, out.size(), Sha256.of("00ff".repeat(16)), farDays));
        }
        files.put(DataPackage.NAME, descriptor(DataPackage::write, dataset, described));
        files.put(CsvwMetadata.NAME, descriptor(CsvwMetadata::write, dataset, described));
        return new WrittenPackage(files);
    }

    private static byte[] descriptor(Descriptor writer, Dataset dataset, Map<String, TableFile> files)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(
                DatasetHead.of(dataset, Map.of(), "comity test"),
                Tables.of(dataset).published().stream().map(Table::head).toList(),
                table -> Objects.requireNonNull(files.get(table), table),
                out);
        return out.toByteArray();
    }

    String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    Map<String, Object> json(String name) {
        return JSON.readValue(bytes(name), new TypeReference<>() {});
    }

    /** The values of the rows of a table, all as text. */
    List<Map<String, String>> rows(String name) throws IOException {
        return CsvRecords.read(Map.of(), bytes(name)).stream()
                .map(row -> row.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, cell -> (String) cell.getValue())))
                .toList();
    }

    private byte[] bytes(String name) {
        return Objects.requireNonNull(files.get(name), name);
    }
}
