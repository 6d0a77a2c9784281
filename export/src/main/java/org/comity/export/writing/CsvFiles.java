package org.comity.export.writing;

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
import org.comity.domain.dataset.Corpus;
import org.comity.domain.source.Source;
import org.comity.export.PublishedFile;
import org.comity.export.csv.CsvWriter;
import org.comity.export.csv.CsvwMetadata;
import org.comity.export.csv.DataPackage;
import org.comity.export.csv.TableFile;
import org.comity.export.folder.FolderLayout;
import org.comity.export.folder.Staging;
import org.comity.export.table.DatasetHead;
import org.comity.export.table.DatasetRows;
import org.comity.export.table.TableHead;
import org.comity.export.table.TableRows;

/** The CSV files of a dataset, one per table, and their descriptors. */
final class CsvFiles {

    private static final String FOLDER = FolderLayout.CSV + "/";

    private CsvFiles() {}

    /** Describes the files of all tables. */
    @FunctionalInterface
    private interface Descriptor {

        void write(
                Corpus corpus,
                List<Source> sources,
                List<TableHead> heads,
                Function<String, TableFile> files,
                OutputStream out)
                throws IOException;
    }

    /** Writes all files, the descriptors last. */
    static void write(DatasetRows rows, Staging files) throws IOException {
        List<TableHead> heads = new ArrayList<>();
        Map<String, TableFile> tables = new HashMap<>();
        while (rows.tables().hasNext()) {
            TableRows table = rows.tables().next();
            String name = table.head().name() + ".csv";
            Set<String> farDays = new HashSet<>();
            PublishedFile file = files.write(FOLDER + name, out -> farDays.addAll(CsvWriter.write(table, out)));
            heads.add(table.head());
            tables.put(table.head().name(), new TableFile(name, file.size(), file.sha256(), farDays));
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
            Staging files)
            throws IOException {
        files.write(
                FOLDER + name,
                out -> descriptor.write(
                        dataset.corpus(), dataset.sources(), heads, table -> requireNonNull(tables.get(table)), out));
    }
}
