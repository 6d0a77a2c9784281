package org.comity.export.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.comity.domain.source.Origin;
import org.comity.export.table.Field;

/**
 * A row of a published table.
 *
 * @param table the name of the table
 * @param number which row it is, from 1
 * @param values its values by column: a {@code String}, a {@code Long} or a {@code Boolean}; none where a value is missing
 */
record PublishedRow(String table, long number, Map<String, Object> values) {

    /** Where it stands, for those who look for what is wrong with it. */
    String place() {
        return "row " + number + " of " + table;
    }

    /** A text that is there. */
    String text(String column) {
        return optional(column).orElseThrow(() -> missing(column));
    }

    /** A text, or nothing. */
    Optional<String> optional(String column) {
        return value(column, String.class);
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

    /** A number that is there. */
    int integer(String column) {
        return Math.toIntExact(number(column).orElseThrow(() -> missing(column)));
    }

    /** A number, or nothing. */
    Optional<Long> number(String column) {
        return value(column, Long.class);
    }

    /** A truth value that is there. */
    boolean truth(String column) {
        return value(column, Boolean.class).orElseThrow(() -> missing(column));
    }

    /** The place that the columns for file, line and column tell. */
    Origin origin() {
        return new Origin(
                text("file"),
                Math.toIntExact(number("line").orElse(0L)),
                Math.toIntExact(number("column").orElse(0L)));
    }

    private <T> Optional<T> value(String column, Class<T> type) {
        Object value = values.get(column);
        if (value == null) {
            return Optional.empty();
        }
        if (!type.isInstance(value)) {
            throw new IllegalArgumentException(
                    place() + ": " + column + " is no " + type.getSimpleName() + ": " + value);
        }
        return Optional.of(type.cast(value));
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
