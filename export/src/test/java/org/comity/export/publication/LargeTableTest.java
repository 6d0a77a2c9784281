package org.comity.export.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.finding.Finding;
import org.comity.export.Format;
import org.comity.export.Sample;
import org.comity.export.excel.ExcelWriter;
import org.comity.export.excel.WorkbookPlan;
import org.comity.export.format.DatasetFormat;
import org.comity.export.overview.WorkbookTables;
import org.comity.export.table.DatasetRows;
import org.comity.export.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of which only a sample of the rows is looked at before they are written. */
class LargeTableTest {

    private static final int ROWS = 9_000;

    @TempDir
    private Path folder;

    @Test
    void writesTheWorkbookThatASurveyOfAllRowsWouldGive() throws IOException {
        Dataset dataset = Sample.topics(texts());
        Publication.publish(dataset, folder, Set.of(Format.XLSX), "comity test");

        List<Table<?>> tables = WorkbookTables.of(dataset, List.of());
        WorkbookPlan plan =
                new WorkbookPlan(tables.stream().map(table -> table.name()).toList());
        for (Table<?> table : tables) {
            plan.begin(table.head());
            table.rawValues(dataset).forEach(plan::row);
        }
        ByteArrayOutputStream expected = new ByteArrayOutputStream();
        ExcelWriter.write(DatasetRows.of(dataset, tables, "comity test"), plan, expected);
        assertEquals(-1, Files.mismatch(written(expected.toByteArray()), folder.resolve("dataset.xlsx")));
    }

    @Test
    void reportsALossInAnyRow() throws IOException {
        for (int row : List.of(0, 1, 4_567, ROWS - 1)) {
            List<String> texts = texts();
            texts.set(row, "x".repeat(40_000));
            assertEquals(
                    List.of(
                            "cell-cut.attributes.quote",
                            "cell-cut.attributes.value",
                            "cell-cut.statements.quote",
                            "cell-cut.statements.text",
                            "cell-cut.statements.value"),
                    losses(texts, Set.of(Format.XLSX, Format.YAML)).stream()
                            .filter(id -> !id.contains("organizations"))
                            .toList(),
                    "row " + row);
            assertEquals(List.of(), losses(texts, Set.of(Format.CSV)));
        }
    }

    @Test
    void reportsALoneSurrogateInAnyRow() throws IOException {
        for (int row : List.of(0, 1, 4_567, ROWS - 1)) {
            List<String> texts = texts();
            texts.set(row, "half \uD83D");
            assertEquals(
                    "surrogate-replaced.attributes.quote",
                    losses(texts, Set.of(Format.JSONL)).get(0),
                    "row " + row);
        }
    }

    private List<String> losses(List<String> texts, Collection<DatasetFormat> formats) throws IOException {
        return Publication.publish(Sample.topics(texts), folder, formats, "comity test").findings().stream()
                .map(Finding::id)
                .map(Object::toString)
                .sorted()
                .toList();
    }

    private Path written(byte[] bytes) throws IOException {
        return Files.write(Files.createTempFile("expected", ".xlsx"), bytes);
    }

    /** Texts of the same width, so that a sample of them gives the width of the column. */
    private static List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            texts.add(String.format(Locale.ROOT, "topic %05d", i));
        }
        return texts;
    }
}
