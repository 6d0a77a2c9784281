package org.comity.export.writing;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.finding.Finding;
import org.comity.export.survey.Losses;
import org.comity.export.survey.RowObserver;
import org.comity.export.table.Column;
import org.comity.export.table.Table;
import org.comity.export.table.Tables;
import org.jspecify.annotations.Nullable;

/**
 * The result of a first look at the rows of a dataset, before any row is written.
 *
 * @param counts the number of rows of each table, by its name
 * @param findings what cannot be written as it is
 * @param complete whether all rows were looked at, so that nothing else can be lost
 */
record Survey(Map<String, Long> counts, List<Finding> findings, boolean complete) {

    /** The number of rows that are looked at in a large table; twice as many at most. */
    private static final long SAMPLE = 2_000;

    /** Looks at all rows, and passes each row to the observers of the formats that have its table. */
    static Survey of(Dataset dataset, List<FormatWriter> writings) {
        Map<String, Long> counts = new LinkedHashMap<>();
        Losses halves = new Losses(List.of(Losses.OF_SURROGATES));
        for (Table<?> table : DatasetWriter.tables(writings)) {
            List<RowObserver> observers = new ArrayList<>(List.of(halves));
            writings.stream()
                    .filter(writing -> DatasetWriter.has(writing, table))
                    .forEach(writing -> observers.add(writing.observer()));
            counts.put(table.name(), look(table, dataset, observers));
        }
        List<Finding> findings = new ArrayList<>(halves.findings());
        writings.forEach(writing -> findings.addAll(writing.observer().findings()));
        return new Survey(counts, findings, true);
    }

    /**
     * Counts all rows except those of tables that unfold others, whose number no file contains, and passes only a sample of them to the formats that cannot be planned without. Losses are found
     * while the files are written, except those in the sample.
     */
    static Survey sampled(Dataset dataset, List<FormatWriter> writings) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Table<?> table : DatasetWriter.tables(writings)) {
            long count = -1;
            for (FormatWriter writing : writings) {
                if (writing.planner() != RowObserver.NONE && DatasetWriter.has(writing, table)) {
                    count = sample(table, dataset, writing.planner());
                }
            }
            if (Tables.series().stream().noneMatch(series -> series.name().equals(table.name()))) {
                counts.put(table.name(), count < 0 ? table.size(dataset) : count);
            }
        }
        List<Finding> findings = new ArrayList<>();
        writings.forEach(writing -> findings.addAll(writing.planner().findings()));
        return new Survey(counts, findings, false);
    }

    /**
     * Shows rows to an observer: all of a small table, some thousand of a large one, spread evenly. The observer sees the
     * needed columns of the others. Returns the number of rows.
     */
    private static <R> long sample(Table<R> table, Dataset dataset, RowObserver observer) {
        observer.begin(table.head());
        List<Column<R>> columns = table.columns();
        long stride = Math.max(1, table.size(dataset) / SAMPLE);
        long count = 0;
        for (Iterator<R> rows = table.rows(dataset).iterator(); rows.hasNext(); count++) {
            R row = rows.next();
            @Nullable Object[] values = new Object[columns.size()];
            if (count % stride == 0) {
                for (int column = 0; column < values.length; column++) {
                    values[column] = columns.get(column).rawValueOf(row);
                }
                observer.row(values);
            } else {
                for (int column : observer.needed()) {
                    values[column] = columns.get(column).rawValueOf(row);
                }
                observer.skipped(values);
            }
        }
        return count;
    }

    private static long look(Table<?> table, Dataset dataset, List<RowObserver> observers) {
        observers.forEach(observer -> observer.begin(table.head()));
        long count = 0;
        for (Iterator<Object[]> rows = table.rawValues(dataset).iterator(); rows.hasNext(); count++) {
            Object[] row = rows.next();
            observers.forEach(observer -> observer.row(row));
        }
        return count;
    }
}
