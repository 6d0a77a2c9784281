package org.comity.export.writing;

import java.io.IOException;
import java.util.List;
import org.comity.domain.dataset.Dataset;
import org.comity.export.excel.ExcelWriter;
import org.comity.export.excel.WorkbookPlan;
import org.comity.export.folder.Staging;
import org.comity.export.table.DatasetRows;
import org.comity.export.table.Loss;
import org.comity.export.table.RowObserver;
import org.comity.export.table.Table;
import org.comity.export.table.Tables;

/** Writes the workbook, which has to be planned first. */
final class WorkbookWriter implements FormatWriter {

    private final List<Table<?>> tables;
    private final WorkbookPlan plan;

    WorkbookWriter(Dataset dataset) {
        tables = Tables.workbook(dataset);
        plan = new WorkbookPlan(tables.stream().map(table -> table.name()).toList());
        plan.readme(dataset.corpus().imprint());
    }

    @Override
    public List<Table<?>> tables() {
        return tables;
    }

    @Override
    public List<Loss> losses() {
        return WorkbookPlan.losses();
    }

    @Override
    public RowObserver planner() {
        return plan;
    }

    @Override
    public RowObserver observer() {
        return plan;
    }

    @Override
    public void write(DatasetRows rows, Staging files) throws IOException {
        files.write("dataset.xlsx", out -> ExcelWriter.write(rows, plan, out));
    }
}
