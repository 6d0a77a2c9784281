package org.comity.export.table;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToLongFunction;
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
 */
public record Table<R>(
        String name,
        String description,
        List<Column<R>> columns,
        Function<Dataset, Stream<R>> source,
        ToLongFunction<Dataset> count) {

    /** The number of rows that are looked at in a large table; twice as many at most. */
    private static final long SAMPLE = 2_000;

    public Table {
        columns = List.copyOf(columns);
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
                dataset -> source.apply(dataset).count());
    }

    /**
     * Returns the rows.
     *
     * @param dataset the dataset of the rows
     * @return the rows, which are created on request
     */
    public Stream<R> rows(Dataset dataset) {
        return source.apply(dataset);
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

    /**
     * Shows rows to an observer: all of a small table, some thousand of a large one, spread evenly.
     *
     * @param dataset the dataset of the rows
     * @param observer sees these rows, and the needed columns of the others
     * @return the number of rows
     */
    public long sample(Dataset dataset, RowObserver observer) {
        observer.begin(head());
        long stride = Math.max(1, size(dataset) / SAMPLE);
        long count = 0;
        for (Iterator<R> rows = rows(dataset).iterator(); rows.hasNext(); count++) {
            R row = rows.next();
            if (count % stride == 0) {
                observer.row(valuesOf(row, Column::rawValueOf));
            } else {
                @Nullable Object[] values = new Object[columns.size()];
                for (int column : observer.needed()) {
                    values[column] = columns.get(column).rawValueOf(row);
                }
                observer.skipped(values);
            }
        }
        return count;
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

        /** Declares that the values of the last column are never missing. */
        Builder<R> always() {
            return last(columns.get(columns.size() - 1).always());
        }

        /** Declares that the last column contains ids of the rows of a table. */
        Builder<R> of(String table) {
            return last(columns.get(columns.size() - 1).of(table));
        }

        /** Declares that the last column contains only these words. */
        Builder<R> oneOf(List<String> words) {
            return last(columns.get(columns.size() - 1).oneOf(words));
        }

        /** Declares that the last column contains only the printed names of these constants. */
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

        Table<R> rows(Function<Dataset, Stream<R>> source, ToLongFunction<Dataset> count) {
            return new Table<>(name, description, columns, source, count);
        }
    }
}
