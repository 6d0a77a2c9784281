package org.comity.export.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param field what its cells have in common
 * @param extractor takes the value out of a row: the value itself, or an {@link Optional} of it
 * @param <R> what a row of the table is
 */
public record Column<R>(Field field, Function<R, ?> extractor) {

    /**
     * A column whose values may be missing and refer to no table.
     *
     * @param name the name in {@code snake_case}
     * @param type what its cells hold
     * @param description what they mean, one sentence
     * @param extractor takes the value out of a row
     */
    public Column(String name, ColumnType type, String description, Function<R, ?> extractor) {
        this(new Field(name, type, description, false, "", List.of()), extractor);
    }

    /** This column, whose value is never missing. */
    Column<R> always() {
        return new Column<>(field.always(), extractor);
    }

    /** This column, which holds ids of the rows of a table. */
    Column<R> of(String table) {
        return new Column<>(field.of(table), extractor);
    }

    /** This column, in which nothing but these words stands. */
    Column<R> oneOf(List<String> words) {
        return new Column<>(field.oneOf(words), extractor);
    }

    /**
     * The name.
     *
     * @return in {@code snake_case}, unique in the table
     */
    public String name() {
        return field.name();
    }

    /**
     * The type.
     *
     * @return what its cells hold
     */
    public ColumnType type() {
        return field.type();
    }

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
        return value == null ? null : type().canonical(value);
    }
}
