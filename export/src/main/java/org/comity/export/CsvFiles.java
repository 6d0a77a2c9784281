package org.comity.export;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.comity.export.csv.CsvWriter;
import org.comity.export.csv.DataPackage;
import org.comity.export.table.DatasetRows;
import org.comity.export.table.TableHead;
import org.comity.export.table.TableRows;

/** The CSV files of a dataset, one for each table, and the file that describes them. */
final class CsvFiles {

    private static final String FOLDER = "csv/";

    private CsvFiles() {}

    /** Writes all of them, the description last. */
    static void write(DatasetRows rows, Staging files) throws IOException {
        List<TableHead> heads = new ArrayList<>();
        Map<String, DataPackage.TableFile> tables = new HashMap<>();
        while (rows.tables().hasNext()) {
            TableRows table = rows.tables().next();
            String name = table.head().name() + ".csv";
            PublishedFile file = files.write(FOLDER + name, out -> CsvWriter.write(table, out));
            heads.add(table.head());
            tables.put(table.head().name(), new DataPackage.TableFile(name, file.size(), file.sha256()));
        }
        files.write(
                FOLDER + DataPackage.NAME,
                out -> DataPackage.write(
                        rows.head().corpus(),
                        rows.head().sources(),
                        heads,
                        table -> requireNonNull(tables.get(table)),
                        out));
    }
}
