package org.example.spark;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.comity.domain.dataset.Dataset;
import org.comity.export.Format;
import org.comity.export.table.DatasetTables;
import org.comity.export.table.Table;
import org.comity.export.table.Tables;
import org.comity.ingest.CorpusReader;

/** Builds a dataset on one machine and writes the same CSV files, for comparison. */
public final class OneMachine {

    private OneMachine() {}

    /**
     * Reads a corpus and writes its tables as CSV. If the corpus has errors, only the findings are written.
     *
     * @param arguments the folder of the corpus, and the folder of the tables
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        Dataset dataset = CorpusReader.read(Path.of(arguments[0])).resolve();
        DatasetTables all = Tables.of(dataset);
        List<Table<?>> tables = new ArrayList<>(all.published());
        tables.addAll(all.series());
        for (Table<?> table : tables) {
            if (!dataset.hasErrors() || table.name().equals("findings")) {
                Path folder = Files.createDirectories(Path.of(arguments[1], "csv", table.name()));
                try (OutputStream out = Files.newOutputStream(folder.resolve("part-00000.csv"))) {
                    Format.CSV.write(table, dataset, out);
                }
            }
        }
    }
}
