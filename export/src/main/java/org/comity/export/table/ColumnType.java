package org.comity.export.table;

import java.util.Locale;
import org.comity.domain.time.Day;

/** What the cells of a column hold. A cell of any type may be missing. */
public enum ColumnType {
    /** An id, here or (where the column's name ends in {@code _id}) of a row of another table. */
    ID,
    /** Several ids or places, joined by {@code "; "}. */
    LIST,
    /** Words. */
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
     * The printed name.
     *
     * @return the name in lower case
     */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Brings a value into the form in which the writers expect it. */
    Object canonical(Object value) {
        return switch (this) {
            case ID, LIST, TEXT, EDTF -> value.toString();
            case DATE -> (Day) value;
            case INTEGER -> ((Number) value).longValue();
            case BOOLEAN -> (Boolean) value;
        };
    }
}
