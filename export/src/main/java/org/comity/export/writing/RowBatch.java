package org.comity.export.writing;

import java.util.List;
import org.comity.export.table.TableHead;
import org.jspecify.annotations.Nullable;

/**
 * Some rows that are passed on to a format.
 *
 * @param step the step of the pass
 * @param table the table that begins with these rows; null except for {@link Step#BEGIN}
 * @param rows the rows
 */
record RowBatch(Step step, @Nullable TableHead table, List<@Nullable Object[]> rows) {

    /** The step of the pass over the rows. */
    enum Step {
        /** A table begins. */
        BEGIN,
        /** The current table continues. */
        GO_ON,
        /** All rows of all tables were passed on. */
        END,
        /** No more rows will be passed on, although some are missing. */
        BREAK_OFF
    }

    /** Creates a batch with the first rows of a table. */
    static RowBatch first(TableHead table, List<@Nullable Object[]> rows) {
        return new RowBatch(Step.BEGIN, table, rows);
    }

    /** Creates a batch with further rows of a table. */
    static RowBatch further(List<@Nullable Object[]> rows) {
        return new RowBatch(Step.GO_ON, null, rows);
    }

    /** Creates the last batch. */
    static RowBatch last(boolean whole) {
        return new RowBatch(whole ? Step.END : Step.BREAK_OFF, null, List.of());
    }

    /** Returns whether no batch follows. */
    boolean isLast() {
        return step == Step.END || step == Step.BREAK_OFF;
    }
}
