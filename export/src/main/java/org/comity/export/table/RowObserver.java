package org.comity.export.table;

import java.util.List;
import org.comity.domain.finding.Finding;
import org.jspecify.annotations.Nullable;

/** Looks at the rows of tables before they are written, and knows then what has to be known by that time. */
public interface RowObserver {

    /** One that has no need to look. */
    RowObserver NONE = new RowObserver() {
        @Override
        public void begin(TableHead table) {
            // Nothing has to be known.
        }

        @Override
        public void row(@Nullable Object[] values) {
            // Nothing has to be known.
        }

        @Override
        public List<Finding> findings() {
            return List.of();
        }
    };

    /**
     * Takes note that the rows of a table follow.
     *
     * @param table which table
     */
    void begin(TableHead table);

    /**
     * Looks at a row of the table begun last.
     *
     * @param values the values of its columns as {@link TableRows} has them, but for lone surrogates, which are still there
     */
    void row(@Nullable Object[] values);

    /**
     * What of the rows cannot be written as it is.
     *
     * @return the findings, once all rows were looked at
     */
    List<Finding> findings();
}
