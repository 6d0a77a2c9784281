package org.comity.benchmark.writers;

import java.io.IOException;
import java.io.OutputStream;
import org.comity.export.excel.ExcelWriter;
import org.comity.export.excel.WorkbookPlan;
import org.comity.export.table.DatasetRows;
import org.comity.export.table.TableRows;

/** Our workbook. It reads all rows before it writes them, so its time includes generating the rows twice. */
final class PlannedWorkbook {

    private PlannedWorkbook() {}

    static void write(DatasetRows rows, OutputStream out) throws IOException {
        int memberships = Math.toIntExact(rows.head().counts().getOrDefault(SampleMemberships.HEAD.name(), 0L));
        WorkbookPlan plan = new WorkbookPlan(rows.head().counts().keySet());
        plan.begin(SampleMemberships.HEAD);
        TableRows looked = SampleMemberships.dataset(memberships).tables().next();
        while (looked.rows().hasNext()) {
            plan.row(looked.rows().next());
        }
        ExcelWriter.write(rows, plan, out);
    }
}
