package org.comity.export.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.comity.domain.dataset.Dataset;
import org.jspecify.annotations.Nullable;

/**
 * A table, from which all formats and the dictionary are made.
 *
 * @param name the name in {@code snake_case}, unique among the tables
 * @param description what a row is, in one sentence
 * @param columns the columns, the id first
 * @param source returns the rows of a dataset, in an order that depends only on the content
 * @param count returns the number of those rows, if possible without making them
 * @param <R> what a row is
 * @since 0.1
 */
public record Table<R>(
        String name,
        String description,
        List<Column<R>> columns,
        Function<Dataset, Stream<R>> source,
        ToLongFunction<Dataset> count) {

    /**
     * Copies the list.
     *
     * @param name the name in {@code snake_case}, unique among the tables
     * @param description what a row is, in one sentence
     * @param columns the columns, the id first
     * @param source returns the rows of a dataset, in an order that depends only on the content
     * @param count returns the number of those rows, if possible without making them
     * @throws IllegalArgumentException if there is no column
     */
    public Table {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(count, "count");
        columns = List.copyOf(columns);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("the table '" + name + "' has no columns");
        }
    }

    /**
     * Creates a table whose rows are counted by making them.
     *
     * @param name the name in {@code snake_case}, unique among the tables
     * @param description what a row is, in one sentence
     * @param columns the columns, the id first
     * @param source returns the rows of a dataset, in an order that depends only on the content
     */
    public Table(String name, String description, List<Column<R>> columns, Function<Dataset, Stream<R>> source) {
        this(
                name,
                description,
                columns,
                source,
                dataset -> made(source, dataset).count());
    }

    /**
     * Returns the rows.
     *
     * @param dataset the dataset of the rows
     * @return the rows, which are created on request
     */
    public Stream<R> rows(Dataset dataset) {
        return made(source, dataset);
    }

    private static <R> Stream<R> made(Function<Dataset, Stream<R>> source, Dataset dataset) {
        return Objects.requireNonNull(source.apply(dataset), "the rows are null");
    }

    /**
     * Counts the rows.
     *
     * @param dataset the dataset of the rows
     * @return the number, at least 0
     */
    public long size(Dataset dataset) {
        return count.applyAsLong(dataset);
    }

    /**
     * Returns what is known about the table without its rows.
     *
     * @return the name, the description and the columns
     */
    public TableHead head() {
        return new TableHead(
                name, description, columns.stream().map(Column::field).toList());
    }

    /**
     * Returns the values of the rows like those of {@link TableRows}, except that lone surrogates are not replaced.
     *
     * @param dataset the dataset of the rows
     * @return the values, which are computed on request
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

    /**
     * Begins the definition of a table. Its columns are added one by one.
     *
     * @param name the name in {@code snake_case}, unique among the tables
     * @param description what a row is, in one sentence
     * @param <R> what a row is
     * @return a builder without columns
     */
    public static <R> Builder<R> named(String name, String description) {
        return new Builder<>(name, description);
    }

    /**
     * Collects the columns of a table.
     *
     * @param <R> what a row is
     */
    public static final class Builder<R> {

        private final String name;
        private final String description;
        private final List<Column<R>> columns = new ArrayList<>();

        private Builder(String name, String description) {
            this.name = name;
            this.description = description;
        }

        /**
         * Adds a column. The first column should be an {@link ColumnType#ID}, because messages name a row by it.
         *
         * @param column the name in {@code snake_case}, unique in the table
         * @param type the type of its cells
         * @param meaning the meaning of the cells, in one sentence
         * @param extractor returns the value in a row, or an {@link Optional} of it; see {@link Column}
         * @return this builder
         */
        public Builder<R> add(String column, ColumnType type, String meaning, Function<R, ?> extractor) {
            columns.add(new Column<>(column, type, meaning, extractor));
            return this;
        }

        /**
         * Declares that the values of the last column are never missing.
         *
         * @return this builder
         * @throws IllegalStateException if there is no column yet
         */
        public Builder<R> required() {
            return last("required", Column::required);
        }

        /**
         * Declares that the last column contains ids of the rows of a table, which has a column {@code id}. A publication
         * checks this for the tables that a program adds: they can refer to the tables of Comity, and each id must be that
         * of a row.
         *
         * @param table the name of the table, such as {@code entities}
         * @return this builder
         * @throws IllegalStateException if there is no column yet
         */
        public Builder<R> references(String table) {
            return last("references", column -> column.references(table));
        }

        /**
         * Declares that the last column contains only these words.
         *
         * @param words the words
         * @return this builder
         * @throws IllegalStateException if there is no column yet
         */
        public Builder<R> oneOf(List<String> words) {
            return last("oneOf", column -> column.oneOf(words));
        }

        /** Declares that the last column contains only the printed names of these constants. */
        <T> Builder<R> oneOf(T[] constants, Function<T, String> label) {
            return oneOf(Stream.of(constants).map(label).toList());
        }

        private Builder<R> last(String method, UnaryOperator<Column<R>> change) {
            if (columns.isEmpty()) {
                throw new IllegalStateException(
                        "the table '" + name + "' has no column yet; call add before " + method);
            }
            columns.set(columns.size() - 1, change.apply(columns.get(columns.size() - 1)));
            return this;
        }

        Builder<R> addAll(List<Column<R>> group) {
            columns.addAll(group);
            return this;
        }

        /**
         * Creates the table. Its rows are counted by making them.
         *
         * @param source returns the rows of a dataset, in an order that depends only on the content; each call returns
         *     the same rows
         * @return the table
         */
        public Table<R> rows(Function<Dataset, Stream<R>> source) {
            return new Table<>(name, description, columns, source);
        }

        /**
         * Creates the table.
         *
         * @param source returns the rows of a dataset, in an order that depends only on the content; each call returns
         *     the same rows
         * @param count returns the number of those rows
         * @return the table
         */
        public Table<R> rows(Function<Dataset, Stream<R>> source, ToLongFunction<Dataset> count) {
            return new Table<>(name, description, columns, source, count);
        }
    }
}
