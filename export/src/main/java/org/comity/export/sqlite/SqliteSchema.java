package org.comity.export.sqlite;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.comity.export.table.ColumnType;
import org.comity.export.table.Field;
import org.comity.export.table.TableHead;

/**
 * The statements of SQL that create a table. The comments in them stay in the database, so that its schema explains itself.
 *
 * <p>Days, dates in EDTF and lists are texts, truth values are 0 or 1, and a missing value is NULL.
 */
final class SqliteSchema {

    private static final String YEAR = "calendar_year";

    private SqliteSchema() {}

    /** Creates a table with its keys and conditions. */
    static String create(TableHead table) {
        StringBuilder sql =
                new StringBuilder("CREATE TABLE ").append(name(table.name())).append(" ( -- ");
        sql.append(table.description()).append('\n');
        List<Field> fields = table.fields();
        for (int i = 0; i < fields.size(); i++) {
            Field field = fields.get(i);
            sql.append("  ").append(name(field.name())).append(type(field));
            sql.append(i == 0 && table.hasIds() ? " PRIMARY KEY" : "");
            sql.append(field.required() || (i == 0 && table.hasIds()) ? " NOT NULL" : "");
            sql.append(check(field));
            sql.append(field.isReference() ? " REFERENCES " + name(field.table()) + " (\"id\")" : "");
            sql.append(i < fields.size() - 1 ? "," : "")
                    .append(" -- ")
                    .append(field.description())
                    .append('\n');
        }
        return sql.append(')').toString();
    }

    /** Inserts a row. */
    static String insert(TableHead table) {
        String values = String.join(", ", Collections.nCopies(table.fields().size(), "?"));
        return "INSERT INTO " + name(table.name()) + " VALUES (" + values + ")";
    }

    /** Creates an index for each column with ids, and for years. */
    static List<String> indexes(TableHead table) {
        List<String> indexes = new ArrayList<>();
        for (Field field : table.fields().subList(1, table.fields().size())) {
            if (field.type() == ColumnType.ID || field.name().equals(YEAR)) {
                indexes.add("CREATE INDEX " + name(table.name() + "." + field.name()) + " ON " + name(table.name())
                        + " (" + name(field.name()) + ")");
            }
        }
        return indexes;
    }

    private static String name(String name) {
        return '"' + name + '"';
    }

    private static String type(Field field) {
        return switch (field.type()) {
            case ID, LIST, TEXT, EDTF, DATE -> " TEXT";
            case INTEGER, BOOLEAN -> " INTEGER";
        };
    }

    private static String check(Field field) {
        if (field.type() == ColumnType.BOOLEAN) {
            return " CHECK (" + name(field.name()) + " IN (0, 1))";
        }
        if (field.words().isEmpty()) {
            return "";
        }
        return field.words().stream()
                .map(word -> "'" + word.replace("'", "''") + "'")
                .collect(Collectors.joining(", ", " CHECK (" + name(field.name()) + " IN (", "))"));
    }
}
