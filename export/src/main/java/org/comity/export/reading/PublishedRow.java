package org.comity.export.reading;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.comity.domain.source.Origin;
import org.comity.export.table.Field;
import org.jspecify.annotations.Nullable;

/**
 * A row of a published table.
 *
 * @param table the table of the row
 * @param number the number of the row, counted from 1
 * @param values for each column of the table a {@code String}, a {@code Long} or a {@code Boolean}, or null if the
 *     value is missing; not copied, and must not be changed
 */
@SuppressWarnings("ArrayRecordComponent") // there are many rows, and they are never compared
record PublishedRow(
        PublishedTable table, long number, @Nullable Object[] values) {

    /** The place of the row, for messages. */
    String place() {
        return table.place(number);
    }

    /** Creates the value that a row describes. */
    <T> T made(Function<PublishedRow, T> maker) {
        try {
            return maker.apply(this);
        } catch (RowException named) {
            throw named;
        } catch (IllegalArgumentException wrong) {
            throw new RowException(place() + ": " + wrong.getMessage(), wrong);
        }
    }

    /** Returns a text that must not be missing. */
    String text(String column) {
        return optional(column).orElseThrow(() -> missing(column));
    }

    /** Returns a text, or empty if it is missing. */
    Optional<String> optional(String column) {
        return Optional.ofNullable((String) values[table.index(column)]);
    }

    /** Returns the value of a text, or empty if it is missing. */
    <T> Optional<T> optional(String column, Function<String, T> parser) {
        return optional(column).map(text -> parsed(column, text, parser));
    }

    /** Returns the value of a text that must not be missing. */
    <T> T value(String column, Function<String, T> parser) {
        return parsed(column, text(column), parser);
    }

    /** Returns the values of a list. */
    <T> List<T> list(String column, Function<String, T> parser) {
        return optional(column).stream()
                .flatMap(text -> List.of(text.split(Field.LIST_SEPARATOR)).stream())
                .map(text -> parsed(column, text, parser))
                .toList();
    }

    /** Returns a number that must not be missing and that fits an {@code int}. */
    int integer(String column) {
        return number(column).map(number -> small(column, number)).orElseThrow(() -> missing(column));
    }

    /** Returns a number, or empty if it is missing. */
    Optional<Long> number(String column) {
        return Optional.ofNullable((Long) values[table.index(column)]);
    }

    /** Returns a truth value that must not be missing. */
    boolean truth(String column) {
        return Optional.ofNullable((Boolean) values[table.index(column)]).orElseThrow(() -> missing(column));
    }

    /** Returns the place in the columns for file, line and column. */
    Origin origin() {
        return new Origin(text("file"), position("line"), position("column"));
    }

    private int position(String column) {
        return number(column).map(number -> small(column, number)).orElse(0);
    }

    private int small(String column, long number) {
        if (number != (int) number) {
            throw new RowException(place() + ", " + column + ": " + number + " is too large");
        }
        return (int) number;
    }

    private <T> T parsed(String column, String text, Function<String, T> parser) {
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException wrong) {
            throw new RowException(place() + ", " + column + ": " + wrong.getMessage(), wrong);
        }
    }

    private RowException missing(String column) {
        return new RowException(place() + " has no " + column);
    }
}
