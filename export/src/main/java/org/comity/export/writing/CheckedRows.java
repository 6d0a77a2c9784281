package org.comity.export.writing;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.comity.domain.text.QuotedText;
import org.comity.domain.time.Edtf;
import org.comity.export.table.Column;
import org.comity.export.table.ColumnType;
import org.comity.export.table.Field;
import org.comity.export.table.Table;
import org.jspecify.annotations.Nullable;

/** The rows of a table that a program adds. Each value is compared with what its column declares. */
final class CheckedRows<R> implements Iterator<@Nullable Object[]> {

    private final Table<R> table;
    private final Iterator<R> rows;
    private final Set<Object> ids = new HashSet<>();
    private long number;

    CheckedRows(Table<R> table, Iterator<R> rows) {
        this.table = table;
        this.rows = rows;
    }

    @Override
    public boolean hasNext() {
        return rows.hasNext();
    }

    @Override
    public @Nullable Object[] next() {
        R row = rows.next();
        number++;
        List<Column<R>> columns = table.columns();
        @Nullable Object[] values = new Object[columns.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = columns.get(i).rawValueOf(row);
            check(values[i], columns.get(i).field());
        }
        if (table.head().hasIds() && !ids.add(String.valueOf(values[0]))) {
            throw wrong("an earlier row has the same id " + QuotedText.of(String.valueOf(values[0])));
        }
        return values;
    }

    private void check(@Nullable Object value, Field field) {
        if (value == null) {
            if (field.required()) {
                throw wrong(field.name() + " is missing, but the column declares that it never is");
            }
        } else if (value instanceof String text) {
            check(text, field);
        }
    }

    private void check(String text, Field field) {
        if (text.isEmpty() && field.type() != ColumnType.TEXT) {
            throw wrong(field.name() + " is an empty text; leave the value out instead");
        }
        if (field.type() == ColumnType.EDTF && Edtf.find(text).isEmpty()) {
            throw wrong(field.name() + ": " + QuotedText.of(text) + " is not EDTF");
        }
        if (!field.words().isEmpty() && !field.words().contains(text)) {
            throw wrong(field.name() + ": " + QuotedText.of(text) + " is not one of the words of the column: "
                    + String.join(", ", field.words()));
        }
    }

    private IllegalArgumentException wrong(String problem) {
        return new IllegalArgumentException("row " + number + ": " + problem);
    }
}
