package org.comity.export.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.comity.domain.text.QuotedText;
import org.comity.export.table.TableHead;
import org.jspecify.annotations.Nullable;

/** A table of a published dataset: its rows, as far as they are read, in the columns that this version knows. */
final class PublishedTable {

    private static final String ID = "id";

    private final TableHead head;
    private final Map<String, Integer> columns = new HashMap<>();
    private final List<@Nullable Object[]> rows = new ArrayList<>();

    PublishedTable(TableHead head) {
        this.head = head;
        head.fields().forEach(field -> columns.put(field.name(), columns.size()));
    }

    TableHead head() {
        return head;
    }

    /** Which column it is, from 0. */
    int index(String column) {
        Integer index = columns.get(column);
        if (index == null) {
            throw new IllegalArgumentException(head.name() + " has no column " + QuotedText.of(column));
        }
        return index;
    }

    /** Tells whether this version knows a column. */
    boolean hasColumn(String name) {
        return columns.containsKey(name);
    }

    /** Adds a row: for each column a {@code String}, a {@code Long}, a {@code Boolean}, or null; kept as it is. */
    void add(@Nullable Object[] values) {
        rows.add(values);
    }

    int size() {
        return rows.size();
    }

    /** A row by its number, from 1. */
    PublishedRow row(long number) {
        return new PublishedRow(this, number, rows.get((int) number - 1));
    }

    Stream<PublishedRow> rows() {
        return IntStream.rangeClosed(1, rows.size()).mapToObj(this::row);
    }

    /** Where a row stands, for those who look for what is wrong with it. */
    String place(long row) {
        return "row " + row + " of " + head.name();
    }

    /** Refuses rows without an id, or with that of another, if the rows of this table have ids. */
    void checkIds() {
        if (hasColumn(ID)) {
            Set<String> ids = new HashSet<>();
            rows().forEach(row -> {
                if (!ids.add(row.text(ID))) {
                    throw new IllegalArgumentException(
                            row.place() + ": a row above has the id " + QuotedText.of(row.text(ID)) + ", too");
                }
            });
        }
    }
}
