package org.comity.export.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.comity.export.format.Loss;
import org.comity.export.format.TableFormat;
import org.comity.export.table.Table;
import org.comity.export.table.TableHead;
import org.comity.export.table.TableRows;
import org.comity.export.table.Tables;

/** The CSV files for Excel, which cannot contain everything. */
public final class CsvForExcelFormat implements TableFormat {

    private static final Set<String> DETAILS =
            Tables.details().stream().map(Table::name).collect(Collectors.toUnmodifiableSet());

    @Override
    public String label() {
        return "csv-for-excel";
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
    public boolean has(TableHead table) {
        return !DETAILS.contains(table.name());
    }

    @Override
    public List<Loss> losses() {
        return CsvForExcel.losses();
    }

    @Override
    public void write(TableRows table, OutputStream out) throws IOException {
        CsvForExcel.write(table, out);
    }
}
