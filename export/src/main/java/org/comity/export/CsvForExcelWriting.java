package org.comity.export;

import java.io.IOException;
import java.util.List;
import org.comity.export.csv.CsvForExcel;
import org.comity.export.table.DatasetRows;
import org.comity.export.table.Losses;
import org.comity.export.table.RowObserver;
import org.comity.export.table.Table;
import org.comity.export.table.TableRows;
import org.comity.export.table.Tables;

/** The work of the CSV files for Excel, which cannot hold everything. */
final class CsvForExcelWriting implements Writing {

    private final Losses losses = new Losses(CsvForExcel.losses());

    @Override
    public List<Table<?>> tables() {
        return Tables.all();
    }

    @Override
    public RowObserver observer() {
        return losses;
    }

    @Override
    public void write(DatasetRows rows, Staging files) throws IOException {
        while (rows.tables().hasNext()) {
            TableRows table = rows.tables().next();
            files.write("csv-for-excel/" + table.head().name() + ".csv", out -> CsvForExcel.write(table, out));
        }
    }
}
