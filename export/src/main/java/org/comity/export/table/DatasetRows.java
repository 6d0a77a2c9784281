package org.comity.export.table;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.comity.domain.dataset.Dataset;

/**
 * The rows of the tables of a dataset. Writers read them once, table by table.
 *
 * @param head what is known before the rows are read
 * @param tables the tables in the order of the counts; each is read completely before the next is requested
 * @since 0.1
 */
public record DatasetRows(DatasetHead head, Iterator<TableRows> tables) {

    /**
     * Creates the rows of tables. They are computed while they are read.
     *
     * @param dataset the dataset of the rows
     * @param tables the tables
     * @param generator the program that publishes
     * @return the rows
     */
    public static DatasetRows of(Dataset dataset, List<Table<?>> tables, String generator) {
        Map<String, Long> counts = new LinkedHashMap<>();
        tables.forEach(table -> counts.put(table.name(), table.size(dataset)));
        return of(dataset, tables, DatasetHead.of(dataset, counts, generator));
    }

    /**
     * Creates the rows of tables that have been counted. They are computed while they are read.
     *
     * @param dataset the dataset of the rows
     * @param tables the tables
     * @param head what is known about the tables
     * @return the rows
     */
    public static DatasetRows of(Dataset dataset, List<Table<?>> tables, DatasetHead head) {
        return new DatasetRows(
                head, tables.stream().map(table -> TableRows.of(table, dataset)).iterator());
    }
}
