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
import org.comity.export.table.ColumnType;
import org.comity.export.table.Field;
import org.comity.export.table.TableHead;
import org.comity.export.table.Tables;
import org.jspecify.annotations.Nullable;

/** A table of a published dataset: the rows that were read so far, with the columns of this version. */
final class PublishedTable {

    private static final String ID = "id";

    /** The most columns of identifiers: those of a member and of a body. */
    private static final int MOST_IDENTIFIERS = 2 * Tables.MOST_IDENTIFIERS;

    private final TableHead head;
    private final List<Field> fields;
    private final Map<String, Integer> columns = new HashMap<>();
    private final List<@Nullable Object[]> rows = new ArrayList<>();

    PublishedTable(TableHead head) {
        this.head = head;
        this.fields = new ArrayList<>(head.fields());
        head.fields().forEach(field -> columns.put(field.name(), columns.size()));
    }

    TableHead head() {
        return head;
    }

    /** Returns the index of a column, counted from 0. */
    int index(String column) {
        Integer index = columns.get(column);
        if (index == null) {
            throw new IllegalArgumentException(head.name() + " has no column " + QuotedText.of(column));
        }
        return index;
    }

    /** The columns of this version, and those of identifiers. */
    List<Field> fields() {
        return fields;
    }

    /**
     * Adds a column of identifiers, which the dataset determines. It must be one of those that are computed again.
     *
     * @return whether the table can have it
     */
    boolean addIdentifiers(String name) {
        if (!Tables.hasIdentifiers(head.name())
                || fields.size() >= head.fields().size() + MOST_IDENTIFIERS) {
            return false;
        }
        columns.put(name, fields.size());
        fields.add(new Field(name, ColumnType.LIST, "", false, "", List.of()));
        return true;
    }

    /** Returns whether this version has a column, or it was added. */
    boolean hasColumn(String name) {
        return columns.containsKey(name);
    }

    /**
     * Adds a row: for each column a {@code String}, a {@code Long}, a {@code Boolean}, or null. The array is not
     * copied.
     */
    void add(@Nullable Object[] values) {
        rows.add(values);
    }

    int size() {
        return rows.size();
    }

    /** Returns a row by its number, counted from 1. */
    PublishedRow row(long number) {
        return new PublishedRow(this, number, rows.get((int) number - 1));
    }

    Stream<PublishedRow> rows() {
        return IntStream.rangeClosed(1, rows.size()).mapToObj(this::row);
    }

    /** The place of a row, for messages. */
    String place(long row) {
        return "row " + row + " of " + head.name();
    }

    /** If the rows of this table have ids, refuses rows without an id and rows with the same id. */
    void checkIds() {
        if (hasColumn(ID)) {
            Set<String> ids = new HashSet<>();
            rows().forEach(row -> {
                if (!ids.add(row.text(ID))) {
                    throw new IllegalArgumentException(
                            row.place() + ": an earlier row has the same id " + QuotedText.of(row.text(ID)));
                }
            });
        }
    }
}
