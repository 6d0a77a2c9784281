package org.comity.export.table;

import java.util.Locale;
import org.comity.domain.time.Day;

/** The type of the cells of a column. Cells of any type may be missing. */
public enum ColumnType {
    /** An id of this row, or of a row of another table if the name of the column ends in {@code _id}. */
    ID,
    /** Several ids or places, separated by {@code "; "}. */
    LIST,
    /** Text. */
    TEXT,
    /** An imprecise date or a period in EDTF (ISO 8601-2:2019). */
    EDTF,
    /** A day of the proleptic Gregorian calendar: a {@link Day}. */
    DATE,
    /** A whole number: a {@link Long}. */
    INTEGER,
    /** A {@link Boolean}. */
    BOOLEAN;

    /**
     * Returns the printed name.
     *
     * @return the name in lower case
     */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Converts a value to the form that the writers expect. */
    Object canonical(Object value) {
        return switch (this) {
            case ID, LIST, TEXT, EDTF -> value.toString();
            case DATE -> (Day) value;
            case INTEGER -> ((Number) value).longValue();
            case BOOLEAN -> (Boolean) value;
        };
    }
}
