package org.comity.export;

import java.io.IOException;
import java.util.List;
import org.comity.domain.dataset.Dataset;
import org.comity.export.excel.ExcelWriter;
import org.comity.export.table.DatasetRows;
import org.comity.export.table.Losses;
import org.comity.export.table.RowObserver;
import org.comity.export.table.Table;
import org.comity.export.table.Tables;

/** The work of the workbook. */
final class WorkbookWriting implements Writing {

    private final Dataset dataset;
    private final Losses losses = new Losses(ExcelWriter.losses());

    WorkbookWriting(Dataset dataset) {
        this.dataset = dataset;
    }

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
        files.write(
                "dataset.xlsx",
                out -> new ExcelWriter()
                        .write(dataset, Tables.all(), rows.head().generator(), out));
    }
}
