package org.comity.export.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.comity.domain.dataset.Dataset;
import org.jspecify.annotations.Nullable;

/**
 * A table: from it CSV, Excel, YAML and the dictionary are made.
 *
 * @param name the name in {@code snake_case}, unique among the tables
 * @param description what a row is, one sentence
 * @param columns the columns, the id first
 * @param source gives the rows of a dataset, in an order that depends on the content alone
 * @param <R> what a row is
 */
public record Table<R>(String name, String description, List<Column<R>> columns, Function<Dataset, Stream<R>> source) {

    public Table {
        columns = List.copyOf(columns);
    }

    /**
     * The rows.
     *
     * @param dataset from which they come
     * @return the rows, made while they are asked for
     */
    public Stream<R> rows(Dataset dataset) {
        return source.apply(dataset);
    }

    /**
     * The number of rows.
     *
     * @param dataset from which they come
     * @return the number, at least 0
     */
    public long size(Dataset dataset) {
        return rows(dataset).count();
    }

    /**
     * What is known of the table whatever its rows are.
     *
     * @return the name, the description and the columns
     */
    public TableHead head() {
        return new TableHead(
                name, description, columns.stream().map(Column::field).toList());
    }

    /**
     * The values of the rows as {@link TableRows} has them, but for lone surrogates, which are still there.
     *
     * @param dataset from which they come
     * @return the values, worked out while they are asked for
     */
    public Stream<@Nullable Object[]> rawValues(Dataset dataset) {
        return rows(dataset).map(row -> valuesOf(row, Column::rawValueOf));
    }

    /** The values of the rows. */
    Stream<@Nullable Object[]> values(Dataset dataset) {
        return rows(dataset).map(row -> valuesOf(row, Column::valueOf));
    }

    private @Nullable Object[] valuesOf(R row, BiFunction<Column<R>, R, @Nullable Object> value) {
        @Nullable Object[] values = new Object[columns.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value.apply(columns.get(i), row);
        }
        return values;
    }

    static <R> Builder<R> named(String name, String description) {
        return new Builder<>(name, description);
    }

    /** Collects the columns of a table. */
    static final class Builder<R> {

        private final String name;
        private final String description;
        private final List<Column<R>> columns = new ArrayList<>();

        private Builder(String name, String description) {
            this.name = name;
            this.description = description;
        }

        Builder<R> add(String column, ColumnType type, String meaning, Function<R, ?> extractor) {
            columns.add(new Column<>(column, type, meaning, extractor));
            return this;
        }

        /** Says that values of the column added last are never missing. */
        Builder<R> always() {
            return last(columns.get(columns.size() - 1).always());
        }

        /** Says that the column added last holds ids of the rows of a table. */
        Builder<R> of(String table) {
            return last(columns.get(columns.size() - 1).of(table));
        }

        /** Says that nothing but these words stands in the column added last. */
        Builder<R> oneOf(List<String> words) {
            return last(columns.get(columns.size() - 1).oneOf(words));
        }

        /** Says that nothing but the printed names of these stands in the column added last. */
        <T> Builder<R> oneOf(T[] constants, Function<T, String> label) {
            return oneOf(Stream.of(constants).map(label).toList());
        }

        private Builder<R> last(Column<R> column) {
            columns.set(columns.size() - 1, column);
            return this;
        }

        Builder<R> addAll(List<Column<R>> group) {
            columns.addAll(group);
            return this;
        }

        Table<R> rows(Function<Dataset, Stream<R>> source) {
            return new Table<>(name, description, columns, source);
        }
    }
}
