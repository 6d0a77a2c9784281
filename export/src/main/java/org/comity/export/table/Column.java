package org.comity.export.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param field the properties that its cells share
 * @param extractor returns the value in a row, or an {@link Optional} of it
 * @param <R> what a row of the table is
 */
public record Column<R>(Field field, Function<R, ?> extractor) {

    /**
     * Creates a column whose values are optional and do not refer to another table.
     *
     * @param name the name in {@code snake_case}
     * @param type the type of its cells
     * @param description the meaning of the cells, in one sentence
     * @param extractor returns the value in a row
     */
    public Column(String name, ColumnType type, String description, Function<R, ?> extractor) {
        this(new Field(name, type, description, false, "", List.of()), extractor);
    }

    /** Returns this column with values that are never missing. */
    Column<R> always() {
        return new Column<>(field.always(), extractor);
    }

    /** Returns this column with ids that refer to the rows of a table. */
    Column<R> of(String table) {
        return new Column<>(field.of(table), extractor);
    }

    /** Returns this column with cells that contain only these words. */
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
     * @return the type of its cells
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
