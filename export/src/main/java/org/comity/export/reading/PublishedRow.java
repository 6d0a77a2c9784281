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
 * @param table where it stands
 * @param number which row it is, from 1
 * @param values for each column of the table a {@code String}, a {@code Long} or a {@code Boolean}, or null where the value
 *     is missing; not copied, nobody changes them
 */
@SuppressWarnings("ArrayRecordComponent") // rows are many, and never compared
record PublishedRow(
        PublishedTable table, long number, @Nullable Object[] values) {

    /** Where it stands, for those who look for what is wrong with it. */
    String place() {
        return table.place(number);
    }

    /** What the row stands for; of one that can stand for nothing is told which it is. */
    <T> T made(Function<PublishedRow, T> maker) {
        try {
            return maker.apply(this);
        } catch (IllegalArgumentException wrong) {
            String message = String.valueOf(wrong.getMessage());
            throw message.startsWith("row ") ? wrong : new IllegalArgumentException(place() + ": " + message, wrong);
        }
    }

    /** A text that is there. */
    String text(String column) {
        return optional(column).orElseThrow(() -> missing(column));
    }

    /** A text, or nothing. */
    Optional<String> optional(String column) {
        return Optional.ofNullable((String) values[table.index(column)]);
    }

    /** What a text stands for, or nothing. */
    <T> Optional<T> optional(String column, Function<String, T> parser) {
        return optional(column).map(text -> parsed(column, text, parser));
    }

    /** What a text that is there stands for. */
    <T> T value(String column, Function<String, T> parser) {
        return parsed(column, text(column), parser);
    }

    /** Several things in one text. */
    <T> List<T> list(String column, Function<String, T> parser) {
        return optional(column).stream()
                .flatMap(text -> List.of(text.split(Field.LIST_SEPARATOR)).stream())
                .map(text -> parsed(column, text, parser))
                .toList();
    }

    /** A number that is there, such as one can count to. */
    int integer(String column) {
        return number(column).map(number -> small(column, number)).orElseThrow(() -> missing(column));
    }

    /** A number, or nothing. */
    Optional<Long> number(String column) {
        return Optional.ofNullable((Long) values[table.index(column)]);
    }

    /** A truth value that is there. */
    boolean truth(String column) {
        return Optional.ofNullable((Boolean) values[table.index(column)]).orElseThrow(() -> missing(column));
    }

    /** The place that the columns for file, line and column tell. */
    Origin origin() {
        return new Origin(text("file"), position("line"), position("column"));
    }

    private int position(String column) {
        return number(column).map(number -> small(column, number)).orElse(0);
    }

    private int small(String column, long number) {
        if (number != (int) number) {
            throw new IllegalArgumentException(place() + ", " + column + ": " + number + " is too large");
        }
        return (int) number;
    }

    private <T> T parsed(String column, String text, Function<String, T> parser) {
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException(place() + ", " + column + ": " + wrong.getMessage(), wrong);
        }
    }

    private IllegalArgumentException missing(String column) {
        return new IllegalArgumentException(place() + " has no " + column);
    }
}
