package org.comity.export.table;

import java.util.Iterator;
import org.comity.domain.dataset.Dataset;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table. Writers read them once.
 *
 * @param head what is known about all rows
 * @param rows the rows in their order; for each field a row has a {@code String} without lone surrogates, a {@code
 *     Day}, a {@code Long}, a {@code Boolean}, or null if the value is missing. A row must not be changed, and it must
 *     not be kept, as it may change later
 * @since 0.1
 */
public record TableRows(TableHead head, Iterator<@Nullable Object[]> rows) {

    /**
     * Creates the rows of a table. They are computed while they are read.
     *
     * @param table the table
     * @param dataset the dataset of the rows
     * @return the rows
     */
    public static TableRows of(Table<?> table, Dataset dataset) {
        return new TableRows(table.head(), table.values(dataset).iterator());
    }
}
