package org.comity.export.reading;

import org.comity.domain.text.QuotedText;
import org.comity.export.table.Field;
import org.comity.export.table.TableHead;
import org.jspecify.annotations.Nullable;

/** Creates a table from the records of a CSV file. The columns may be in any order. */
final class CsvTable {

    private final PublishedTable table;
    private final RecentTexts recent;

    /** The index in the table of each column of the file; empty until the header is read. */
    private int[] columns = {};

    CsvTable(TableHead head, RecentTexts recent) {
        this.table = new PublishedTable(head);
        this.recent = recent;
    }

    /** Adds a record. The first record is the header. */
    void add(@Nullable String[] fields) {
        if (columns.length == 0) {
            columns = header(fields);
        } else {
            table.add(row(fields));
        }
    }

    /** Returns the table, after all records were added. */
    PublishedTable table() {
        if (columns.length == 0) {
            throw new IllegalArgumentException(table.head().name() + " has no header");
        }
        return table;
    }

    private int[] header(@Nullable String[] names) {
        int[] found = new int[names.length];
        for (String name : names) {
            if (name != null && !table.hasColumn(name)) {
                table.addIdentifiers(name);
            }
        }
        boolean[] met = new boolean[table.fields().size()];
        for (int i = 0; i < names.length; i++) {
            String name = names[i] == null ? "" : names[i];
            if (!table.hasColumn(name)) {
                throw new IllegalArgumentException(
                        table.head().name() + ": there is no column " + QuotedText.of(name) + " in this version");
            }
            found[i] = table.index(name);
            if (met[found[i]]) {
                throw new IllegalArgumentException(table.head().name() + ": the column " + name + " appears twice");
            }
            met[found[i]] = true;
        }
        for (int i = 0; i < met.length; i++) {
            if (!met[i]) {
                throw new IllegalArgumentException(table.head().name() + ": the column "
                        + table.fields().get(i).name() + " is missing");
            }
        }
        return found;
    }

    private @Nullable Object[] row(@Nullable String[] fields) {
        if (fields.length != columns.length) {
            throw new IllegalArgumentException(
                    place() + " has " + fields.length + " fields, but the table has " + columns.length + " columns");
        }
        @Nullable Object[] values = new Object[columns.length];
        for (int i = 0; i < fields.length; i++) {
            String text = fields[i];
            if (text != null) {
                values[columns[i]] = value(table.fields().get(columns[i]), text);
            }
        }
        return values;
    }

    private Object value(Field field, String text) {
        return switch (field.type()) {
            case INTEGER -> number(field, text);
            case BOOLEAN -> truth(field, text);
            case ID, LIST, TEXT, EDTF, DATE -> recent.shared(text);
        };
    }

    private Long number(Field field, String text) {
        try {
            return Long.valueOf(text);
        } catch (NumberFormatException wrong) {
            throw noSuch(field, text, "whole number");
        }
    }

    private Boolean truth(Field field, String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw noSuch(field, text, "truth value");
        }
        return text.equals("true");
    }

    private IllegalArgumentException noSuch(Field field, String text, String wanted) {
        return new IllegalArgumentException(
                place() + ", " + field.name() + ": " + QuotedText.of(text) + " is not a " + wanted);
    }

    private String place() {
        return table.place(table.size() + 1L);
    }
}
