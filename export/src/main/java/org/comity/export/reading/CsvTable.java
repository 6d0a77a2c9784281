package org.comity.export.reading;

import org.comity.domain.text.QuotedText;
import org.comity.export.table.Field;
import org.comity.export.table.TableHead;
import org.jspecify.annotations.Nullable;

/** Makes a table of the records of a CSV file, whose columns may stand in any order. */
final class CsvTable {

    private final PublishedTable table;
    private final RecentTexts recent;

    /** For each column of the file which one of the table it is; empty before the header is met. */
    private int[] columns = {};

    CsvTable(TableHead head, RecentTexts recent) {
        this.table = new PublishedTable(head);
        this.recent = recent;
    }

    /** Takes a record, that of the header first. */
    void add(@Nullable String[] fields) {
        if (columns.length == 0) {
            columns = header(fields);
        } else {
            table.add(row(fields));
        }
    }

    /** The table, when all records were taken. */
    PublishedTable table() {
        if (columns.length == 0) {
            throw new IllegalArgumentException(table.head().name() + " has no header");
        }
        return table;
    }

    private int[] header(@Nullable String[] names) {
        int[] found = new int[names.length];
        boolean[] met = new boolean[table.head().fields().size()];
        for (int i = 0; i < names.length; i++) {
            String name = names[i] == null ? "" : names[i];
            if (!table.hasColumn(name)) {
                throw new IllegalArgumentException(
                        table.head().name() + ": there is no column " + QuotedText.of(name) + " in this version");
            }
            found[i] = table.index(name);
            if (met[found[i]]) {
                throw new IllegalArgumentException(
                        table.head().name() + ": the column " + name + " stands there twice");
            }
            met[found[i]] = true;
        }
        for (int i = 0; i < met.length; i++) {
            if (!met[i]) {
                throw new IllegalArgumentException(table.head().name() + ": the column "
                        + table.head().fields().get(i).name() + " is missing");
            }
        }
        return found;
    }

    private @Nullable Object[] row(@Nullable String[] fields) {
        if (fields.length != columns.length) {
            throw new IllegalArgumentException(
                    place() + " has " + fields.length + " fields for " + columns.length + " columns");
        }
        @Nullable Object[] values = new Object[columns.length];
        for (int i = 0; i < fields.length; i++) {
            String text = fields[i];
            if (text != null) {
                values[columns[i]] = value(table.head().fields().get(columns[i]), text);
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
                place() + ", " + field.name() + ": " + QuotedText.of(text) + " is no " + wanted);
    }

    private String place() {
        return table.place(table.size() + 1L);
    }
}
