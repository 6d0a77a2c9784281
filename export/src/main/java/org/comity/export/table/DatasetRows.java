package org.comity.export.table;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.comity.domain.dataset.Dataset;

/**
 * The rows of the tables of a dataset, to be read once, table by table: the source from which writers take them.
 *
 * @param head what is known before
 * @param tables the tables in the order of the counts; one is read to its end before the next is asked for
 */
public record DatasetRows(DatasetHead head, Iterator<TableRows> tables) {

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
        return of(dataset, tables, DatasetHead.of(dataset, counts, generator));
    }

    /**
     * The rows of tables that have been counted, worked out while they are read.
     *
     * @param dataset where the rows come from
     * @param tables the tables
     * @param head what is known of them
     * @return the rows
     */
    public static DatasetRows of(Dataset dataset, List<Table<?>> tables, DatasetHead head) {
        return new DatasetRows(
                head, tables.stream().map(table -> TableRows.of(table, dataset)).iterator());
    }
}
