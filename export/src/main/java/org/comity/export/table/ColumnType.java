package org.comity.export.table;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.comity.domain.text.Labels;
import org.comity.domain.time.Day;
import org.jspecify.annotations.Nullable;

/**
 * The type of the cells of a column. Cells of any type may be missing.
 *
 * @since 0.1
 */
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
     * Finds a type by its label.
     *
     * @param label such as {@code text}
     * @return the type, or empty if none has this label
     */
    public static Optional<ColumnType> find(String label) {
        return Labels.find(values(), ColumnType::label, Objects.requireNonNull(label, "label"));
    }

    /**
     * Returns the printed name.
     *
     * @return the name in lower case
     */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Converts a value to the form that the writers expect. Null if the value does not have this type. */
    @Nullable
    Object canonical(Object value) {
        return switch (this) {
            case ID, LIST, TEXT, EDTF -> value.toString();
            case DATE -> day(value);
            case INTEGER -> number(value);
            case BOOLEAN -> value instanceof Boolean ? value : null;
        };
    }

    private static @Nullable Object day(Object value) {
        return value instanceof LocalDate date
                ? Day.of(date.getYear(), date.getMonthValue(), date.getDayOfMonth())
                : value instanceof Day ? value : null;
    }

    private static @Nullable Object number(Object value) {
        return value instanceof Long || value instanceof Integer || value instanceof Short || value instanceof Byte
                ? ((Number) value).longValue()
                : null;
    }
}
