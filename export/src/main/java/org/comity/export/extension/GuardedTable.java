package org.comity.export.extension;

import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.service.ExtensionFailure;
import org.comity.export.table.Column;
import org.comity.export.table.Table;
import org.jspecify.annotations.Nullable;

/** A table that a program adds. Whatever its code throws or returns against the agreement is an {@link ExtensionFailure}. */
final class GuardedTable<R> {

    private final String who;
    private final Table<R> table;

    /** The number of rows that the table has declared for a dataset. */
    private final IdentityHashMap<Dataset, Long> declared = new IdentityHashMap<>();

    private GuardedTable(String who, Table<R> table) {
        this.who = who;
        this.table = table;
    }

    /** The same table with checked rows. */
    static <R> Table<@Nullable Object[]> of(String who, Table<R> table) {
        GuardedTable<R> guarded = new GuardedTable<>(who, table);
        List<Column<@Nullable Object[]>> columns = IntStream.range(
                        0, table.columns().size())
                .mapToObj(i ->
                        new Column<@Nullable Object[]>(table.columns().get(i).field(), row -> row[i]))
                .toList();
        return new Table<>(table.name(), table.description(), columns, guarded::rows, guarded::size);
    }

    private long size(Dataset dataset) {
        long rows = ExtensionFailure.unless(who, "rows()", () -> table.size(dataset));
        declared.put(dataset, rows);
        return rows;
    }

    private Stream<@Nullable Object[]> rows(Dataset dataset) {
        CheckedRows<R> checked = new CheckedRows<>(who, table, dataset);
        Iterator<@Nullable Object[]> rows = new Iterator<>() {
            @Override
            public boolean hasNext() {
                boolean more = checked.hasNext();
                if (!more) {
                    checkSize(dataset, checked.number());
                }
                return more;
            }

            @Override
            public @Nullable Object[] next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return checked.next();
            }
        };
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, Spliterator.ORDERED), false);
    }

    private void checkSize(Dataset dataset, long rows) {
        long before = declared.getOrDefault(dataset, rows);
        if (before != rows) {
            throw new ExtensionFailure(who + " has " + rows + " rows, but counted " + before
                    + " before; each request has to give the same rows");
        }
    }
}
