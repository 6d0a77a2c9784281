package org.comity.export.extension;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.service.ExtensionFailure;
import org.comity.domain.text.QuotedText;
import org.comity.domain.text.VisibleText;
import org.comity.domain.time.Edtf;
import org.comity.export.table.Column;
import org.comity.export.table.ColumnType;
import org.comity.export.table.Field;
import org.comity.export.table.Table;
import org.jspecify.annotations.Nullable;

/** The rows of a table that a program adds. Each value is compared with what its column declares. */
final class CheckedRows<R> implements Iterator<@Nullable Object[]> {

    private final String who;
    private final Table<R> table;
    private final Iterator<R> rows;
    private final KnownIds known;
    private final Set<Object> ids = new HashSet<>();
    private long number;

    CheckedRows(String who, Table<R> table, Dataset dataset) {
        this.who = who;
        this.table = table;
        this.known = new KnownIds(dataset);
        this.rows =
                ExtensionFailure.unless(who, "rows()", () -> table.rows(dataset).iterator());
    }

    /** The number of rows so far. */
    long number() {
        return number;
    }

    @Override
    public boolean hasNext() {
        return ExtensionFailure.unless(who, "rows()", rows::hasNext);
    }

    @Override
    public @Nullable Object[] next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        R row = ExtensionFailure.orNull(() -> who + ": rows()", rows::next);
        number++;
        List<Column<R>> columns = table.columns();
        @Nullable Object[] values = new Object[columns.size()];
        if (row == null) {
            throw wrong(values, "the row is null");
        }
        for (int i = 0; i < values.length; i++) {
            values[i] = value(columns.get(i), row, values);
            check(values, i, columns.get(i).field());
        }
        if (table.head().hasIds() && !ids.add(String.valueOf(values[0]))) {
            throw wrong(values, "an earlier row has the same id");
        }
        return values;
    }

    private @Nullable Object value(Column<R> column, R row, @Nullable Object[] before) {
        return ExtensionFailure.orNull(
                () -> place(before) + "the column " + column.name(), () -> canonical(column, row, before));
    }

    private @Nullable Object canonical(Column<R> column, R row, @Nullable Object[] before) {
        Object value = column.extractor().apply(row);
        try {
            return new Column<@Nullable Object>(column.field(), same -> value).rawValueOf(value);
        } catch (IllegalArgumentException otherType) {
            throw wrong(before, VisibleText.cut(String.valueOf(otherType.getMessage())));
        }
    }

    private void check(@Nullable Object[] values, int i, Field field) {
        Object value = values[i];
        if (value == null) {
            if (field.required()) {
                throw wrong(values, field.name() + " is missing, but the column declares that it never is");
            }
        } else if (value instanceof String text) {
            check(values, text, field);
        }
    }

    private void check(@Nullable Object[] values, String text, Field field) {
        if (text.isEmpty() && field.type() != ColumnType.TEXT) {
            throw wrong(values, field.name() + " is an empty text; leave the value out instead");
        }
        if (field.type() == ColumnType.EDTF && Edtf.find(text).isEmpty()) {
            throw wrong(values, field.name() + ": " + QuotedText.of(text) + " is not EDTF");
        }
        if (!field.words().isEmpty() && !field.words().contains(text)) {
            throw wrong(
                    values,
                    field.name() + ": " + QuotedText.of(text) + " is not one of the words of the column: "
                            + String.join(", ", field.words()));
        }
        if (field.table().isEmpty()) {
            return;
        }
        for (String id : field.isReference() ? List.of(text) : List.of(text.split(Field.LIST_SEPARATOR, -1))) {
            if (!known.contain(field.table(), id)) {
                throw wrong(values, field.name() + ": no row of " + field.table() + " has the id " + QuotedText.of(id));
            }
        }
    }

    private ExtensionFailure wrong(@Nullable Object[] values, String problem) {
        return new ExtensionFailure(place(values) + problem);
    }

    /** The number of the row, with its first value if that is known already. */
    private String place(@Nullable Object[] values) {
        String first = values[0] == null ? "" : String.valueOf(values[0]);
        String key = first.isEmpty() ? "" : " (" + table.columns().get(0).name() + " " + QuotedText.of(first) + ")";
        return who + ", row " + number + key + ": ";
    }
}
