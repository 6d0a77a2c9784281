package org.comity.export.table;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.comity.export.text.WellFormedText;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param field the properties that its cells share
 * @param extractor returns the value in a row, or an {@link Optional} of it; null if it is missing. A date may be a
 *     {@link org.comity.domain.time.Day} or a {@link java.time.LocalDate}, a whole number any of {@code Long}, {@code Integer} and {@code Short},
 *     and a list any collection. Of other values {@code toString} is taken where the column has text
 * @param <R> what a row of the table is
 * @since 0.1
 */
public record Column<R>(Field field, Function<R, ?> extractor) {

    /**
     * Checks that nothing is missing.
     *
     * @param field the properties that its cells share
     * @param extractor returns the value in a row
     */
    public Column {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(extractor, "extractor");
    }

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
    Column<R> required() {
        return new Column<>(field.always(), extractor);
    }

    /** Returns this column with ids that refer to the rows of a table. */
    Column<R> references(String table) {
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
     * @throws IllegalArgumentException if the value does not have the type of the column
     */
    public @Nullable Object valueOf(R row) {
        Object value = rawValueOf(row);
        return value instanceof String text ? WellFormedText.of(text) : value;
    }

    /**
     * The value of a cell like {@link #valueOf}, before lone surrogates are replaced.
     *
     * @param row the row
     * @return the value, or null where it is missing
     * @throws IllegalArgumentException if the value does not have the type of the column
     */
    public @Nullable Object rawValueOf(R row) {
        Object value = extractor.apply(row);
        if (value instanceof Optional<?> optional) {
            value = optional.orElse(null);
        }
        if (value instanceof Collection<?> parts && type() == ColumnType.LIST) {
            value = Row.joined(parts).orElse(null);
        }
        if (value == null) {
            return null;
        }
        Object canonical = type().canonical(value);
        if (canonical == null) {
            throw new IllegalArgumentException("the column " + name() + " has the type " + type().label()
                    + ", but the value '" + value + "' is a " + value.getClass().getName());
        }
        return canonical;
    }
}
