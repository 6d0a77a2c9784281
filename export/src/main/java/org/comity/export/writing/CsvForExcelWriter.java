package org.comity.export.writing;

import java.io.IOException;
import java.util.List;
import org.comity.export.csv.CsvForExcel;
import org.comity.export.folder.FolderLayout;
import org.comity.export.folder.Staging;
import org.comity.export.table.DatasetRows;
import org.comity.export.table.Loss;
import org.comity.export.table.Losses;
import org.comity.export.table.RowObserver;
import org.comity.export.table.Table;
import org.comity.export.table.TableRows;
import org.comity.export.table.Tables;

/** Writes the CSV files for Excel, which cannot contain everything. */
final class CsvForExcelWriter implements FormatWriter {

    private final Losses observer = new Losses(CsvForExcel.losses());

    @Override
    public List<Table<?>> tables() {
        return Tables.all();
    }

    @Override
    public List<Loss> losses() {
        return CsvForExcel.losses();
    }

    @Override
    public RowObserver planner() {
        return RowObserver.NONE;
    }

    @Override
    public RowObserver observer() {
        return observer;
    }

    @Override
    public void write(DatasetRows rows, Staging files) throws IOException {
        while (rows.tables().hasNext()) {
            TableRows table = rows.tables().next();
            files.write(
                    FolderLayout.CSV_FOR_EXCEL + "/" + table.head().name() + ".csv",
                    out -> CsvForExcel.write(table, out));
        }
    }
}
