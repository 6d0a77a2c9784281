package org.comity.export.table;

import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.comity.domain.dataset.Corpus;
import org.comity.domain.dataset.Dataset;

/**
 * The rows of the tables of a dataset, to be read once, table by table: the source from which writers take them.
 *
 * @param corpus where the dataset comes from
 * @param generator who publishes, such as {@code comity 1.0.0}
 * @param counts how many rows each table has, by its name, in the order of the tables
 * @param tables the tables in the same order; one is read to its end before the next is asked for
 */
public record DatasetRows(Corpus corpus, String generator, Map<String, Long> counts, Iterator<TableRows> tables) {

    /** Copies the counts, in their order. */
    public DatasetRows {
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    }

    /**
     * The rows of tables, worked out while they are read.
     *
     * @param dataset where the rows come from
     * @param tables the tables
     * @param generator who publishes
     * @return the rows
     */
    public static DatasetRows of(Dataset dataset, List<Table<?>> tables, String generator) {
        Map<String, Long> counts = new LinkedHashMap<>();
        tables.forEach(table -> counts.put(table.name(), table.size(dataset)));
        Iterator<TableRows> rows =
                tables.stream().map(table -> TableRows.of(table, dataset)).iterator();
        return new DatasetRows(dataset.corpus(), generator, counts, rows);
    }
}
