package org.comity.export.writing;

import java.util.List;
import org.comity.export.table.TableHead;
import org.jspecify.annotations.Nullable;

/**
 * Some rows on their way to a format.
 *
 * @param step what they are in the course of the whole
 * @param table the table that begins with them; null but for {@link Step#BEGIN}
 * @param rows the rows
 */
record RowBatch(Step step, @Nullable TableHead table, List<@Nullable Object[]> rows) {

    /** What comes with a batch. */
    enum Step {
        /** A table begins. */
        BEGIN,
        /** The table begun last goes on. */
        GO_ON,
        /** All rows of all tables have come. */
        END,
        /** No more rows will come, though not all have come. */
        BREAK_OFF
    }

    /** The first rows of a table. */
    static RowBatch first(TableHead table, List<@Nullable Object[]> rows) {
        return new RowBatch(Step.BEGIN, table, rows);
    }

    /** Further rows of a table. */
    static RowBatch further(List<@Nullable Object[]> rows) {
        return new RowBatch(Step.GO_ON, null, rows);
    }

    /** What comes last. */
    static RowBatch last(boolean whole) {
        return new RowBatch(whole ? Step.END : Step.BREAK_OFF, null, List.of());
    }

    /** Whether nothing comes after it. */
    boolean isLast() {
        return step == Step.END || step == Step.BREAK_OFF;
    }
}
