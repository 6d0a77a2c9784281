package org.comity.export.table;

import java.util.Iterator;
import org.comity.domain.dataset.Dataset;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table, to be read once: the source from which writers take them.
 *
 * @param head what is known of all rows
 * @param rows the rows in their order; each has for each field a {@code String} without lone surrogates, a {@code Day}, a
 *     {@code Long}, a {@code Boolean}, or null where the value is missing. Nobody may change a row, or keep it and expect
 *     that it stays
 */
public record TableRows(TableHead head, Iterator<@Nullable Object[]> rows) {

    /**
     * The rows of a table, worked out while they are read.
     *
     * @param table which table
     * @param dataset where the rows come from
     * @return the rows
     */
    public static TableRows of(Table<?> table, Dataset dataset) {
        return new TableRows(table.head(), table.values(dataset).iterator());
    }
}
