package org.comity.export.csv;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.comity.export.format.FormatFiles;
import org.comity.export.format.PublishedFile;
import org.comity.export.format.TableFormat;
import org.comity.export.table.DatasetHead;
import org.comity.export.table.DatasetRows;
import org.comity.export.table.TableHead;
import org.comity.export.table.TableRows;

/** The CSV files of a dataset, one per table, and their descriptors. */
public final class CsvFormat implements TableFormat {

    private static final String FOLDER = "csv/";

    /** Describes the files of all tables. */
    @FunctionalInterface
    private interface Descriptor {

        void write(DatasetHead dataset, List<TableHead> heads, Function<String, TableFile> files, OutputStream out)
                throws IOException;
    }

    @Override
    public String label() {
        return "csv";
    }

    @Override
    public String mediaType() {
        return "text/csv";
    }

    @Override
    public String ending() {
        return ".csv";
    }

    @Override
    public List<String> files(List<TableHead> tables) {
        return Stream.concat(
                        TableFormat.super.files(tables).stream(),
                        Stream.of(FOLDER + DataPackage.NAME, FOLDER + CsvwMetadata.NAME))
                .toList();
    }

    @Override
    public void write(TableRows table, OutputStream out) throws IOException {
        CsvWriter.write(table, out);
    }

    /** Writes all files, the descriptors last. */
    @Override
    public void write(DatasetRows rows, FormatFiles files) throws IOException {
        List<TableHead> heads = new ArrayList<>();
        Map<String, TableFile> tables = new HashMap<>();
        while (rows.tables().hasNext()) {
            TableRows table = rows.tables().next();
            String name = table.head().name();
            Set<String> farDays = new HashSet<>();
            PublishedFile file = files.write(file(name), out -> farDays.addAll(CsvWriter.write(table, out)));
            heads.add(table.head());
            tables.put(name, new TableFile(name + ending(), file.size(), file.sha256(), farDays));
        }
        describe(DataPackage.NAME, DataPackage::write, rows.head(), heads, tables, files);
        describe(CsvwMetadata.NAME, CsvwMetadata::write, rows.head(), heads, tables, files);
    }

    private static void describe(
            String name,
            Descriptor descriptor,
            DatasetHead dataset,
            List<TableHead> heads,
            Map<String, TableFile> tables,
            FormatFiles files)
            throws IOException {
        files.write(
                FOLDER + name,
                out -> descriptor.write(dataset, heads, table -> requireNonNull(tables.get(table)), out));
    }
}
