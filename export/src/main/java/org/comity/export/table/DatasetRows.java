package org.comity.export.table;

import java.util.Iterator;
import java.util.List;
import org.comity.domain.dataset.Corpus;
import org.comity.domain.dataset.Dataset;

/**
 * The rows of the tables of a dataset, to be read once, table by table: the source from which writers take them.
 *
 * @param corpus where the dataset comes from
 * @param generator who publishes, such as {@code comity 1.0.0}
 * @param heads what is known of the tables, in their order
 * @param tables the tables in the same order; one is read to its end before the next is asked for
 */
public record DatasetRows(Corpus corpus, String generator, List<TableHead> heads, Iterator<TableRows> tables) {

    /** Copies the heads. */
    public DatasetRows {
        heads = List.copyOf(heads);
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
        List<TableHead> heads =
                tables.stream().map(table -> table.head(dataset)).toList();
        Iterator<TableRows> rows = tables.stream()
                .map(table -> new TableRows(
                        heads.get(tables.indexOf(table)), table.values(dataset).iterator()))
                .iterator();
        return new DatasetRows(dataset.corpus(), generator, heads, rows);
    }
}
