package org.comity.export.excel;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.comity.domain.dataset.Dataset;
import org.comity.export.format.FormatFiles;
import org.comity.export.format.Loss;
import org.comity.export.overview.WorkbookTables;
import org.comity.export.survey.OptionalLibrary;
import org.comity.export.survey.PlannedFormat;
import org.comity.export.survey.RowObserver;
import org.comity.export.table.DatasetRows;
import org.comity.export.table.Table;
import org.comity.export.table.TableHead;

/** The workbook. It is the only format that needs Apache POI; without it, this class can be used up to {@link #plan}. */
public final class WorkbookFormat implements PlannedFormat {

    private static final String NAME = "dataset.xlsx";
    private static final OptionalLibrary LIBRARY = new OptionalLibrary(
            "org.apache.poi.xssf.usermodel.XSSFWorkbook",
            "a workbook needs Apache POI: add the dependency org.apache.poi:poi-ooxml, and to a"
                    + " module also 'requires org.apache.poi.ooxml'");

    @Override
    public String label() {
        return "xlsx";
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    @Override
    public List<String> files(List<TableHead> tables) {
        return List.of(NAME);
    }

    @Override
    public List<Loss> losses() {
        return WorkbookLosses.ALL;
    }

    @Override
    public Optional<String> missing() {
        return LIBRARY.missing(WorkbookFormat.class);
    }

    @Override
    public Plan plan(Dataset dataset, List<Table<?>> added) {
        List<Table<?>> tables = WorkbookTables.of(dataset, added);
        WorkbookPlan plan =
                new WorkbookPlan(tables.stream().map(table -> table.name()).toList());
        plan.readme(dataset.corpus().imprint());
        return new WorkbookRun(tables, plan);
    }

    /** The writing of one workbook. */
    private record WorkbookRun(List<Table<?>> tables, WorkbookPlan plan) implements Plan {

        @Override
        public RowObserver observer() {
            return plan;
        }

        @Override
        public void write(DatasetRows rows, FormatFiles files) throws IOException {
            files.write(NAME, out -> ExcelWriter.write(rows, plan, out));
        }
    }
}
