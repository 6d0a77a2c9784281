package org.comity.export.writing;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.finding.Finding;
import org.comity.export.table.Loss;
import org.comity.export.table.Losses;
import org.comity.export.table.RowObserver;
import org.comity.export.table.Table;

/**
 * The result of a first look at all rows of a dataset, before any row is written.
 *
 * @param counts the number of rows of each table, by its name
 * @param findings what cannot be written as it is
 */
record Survey(Map<String, Long> counts, List<Finding> findings) {

    /** Looks at all rows, and passes each row to the observers of the formats that have its table. */
    static Survey of(Dataset dataset, List<FormatWriter> writings) {
        Map<String, Long> counts = new LinkedHashMap<>();
        Losses halves = new Losses(List.of(Loss.OF_SURROGATES));
        for (Table<?> table : DatasetWriter.tables(writings)) {
            List<RowObserver> observers = new ArrayList<>(List.of(halves));
            writings.stream()
                    .filter(writing -> DatasetWriter.has(writing, table))
                    .forEach(writing -> observers.add(writing.observer()));
            counts.put(table.name(), look(table, dataset, observers));
        }
        List<Finding> findings = new ArrayList<>(halves.findings());
        writings.forEach(writing -> findings.addAll(writing.observer().findings()));
        return new Survey(counts, findings);
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
