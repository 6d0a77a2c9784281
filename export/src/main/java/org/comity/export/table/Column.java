package org.comity.export.table;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param name the name in {@code snake_case}, unique in the table
 * @param type what its cells hold
 * @param description what they mean, one sentence
 * @param extractor takes the value out of a row: the value itself, or an {@link Optional} of it
 * @param <R> what a row of the table is
 */
public record Column<R>(String name, ColumnType type, String description, Function<R, ?> extractor) {

    /**
     * The value of a cell, as every format writes it.
     *
     * @param row the row
     * @return a {@code String} without lone surrogates, a {@code Day}, a {@code Long}, a {@code Boolean}, or null where
     *     the value is missing
     */
    public @Nullable Object valueOf(R row) {
        Object value = rawValueOf(row);
        return value instanceof String text ? WellFormedText.of(text) : value;
    }

    /** The value of a cell before lone surrogates are replaced. */
    @Nullable
    Object rawValueOf(R row) {
        Object value = extractor.apply(row);
        if (value instanceof Optional<?> optional) {
            value = optional.orElse(null);
        }
        return value == null ? null : type.canonical(value);
    }
}
