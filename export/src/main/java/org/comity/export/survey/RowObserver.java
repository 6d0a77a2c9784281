package org.comity.export.survey;

import java.util.List;
import org.comity.domain.finding.Finding;
import org.comity.export.table.TableHead;
import org.comity.export.table.TableRows;
import org.jspecify.annotations.Nullable;

/** Looks at the rows of tables before they are written, and collects what the writing needs to know. */
public interface RowObserver {

    /** No column. */
    int[] NOTHING = {};

    /** An observer that ignores all rows. */
    RowObserver NONE = new RowObserver() {
        @Override
        public void begin(TableHead table) {
            // Nothing is collected.
        }

        @Override
        public void row(@Nullable Object[] values) {
            // Nothing is collected.
        }

        @Override
        public List<Finding> findings() {
            return List.of();
        }
    };

    /**
     * Announces that the rows of a table follow.
     *
     * @param table the table
     */
    void begin(TableHead table);

    /**
     * Looks at a row of the table that was announced last.
     *
     * @param values the values of its columns like those of {@link TableRows}, except that lone surrogates are not
     *     replaced
     */
    void row(@Nullable Object[] values);

    /**
     * The columns that are needed even of a row that is not looked at as a whole.
     *
     * @return their indexes; fewer from row to row
     */
    default int[] needed() {
        return NOTHING;
    }

    /**
     * Counts a row of which only the needed columns were computed.
     *
     * @param values the values of these columns; all others are null
     */
    default void skipped(@Nullable Object[] values) {}

    /**
     * What cannot be written as it is.
     *
     * @return the findings, after the last row
     */
    List<Finding> findings();
}
