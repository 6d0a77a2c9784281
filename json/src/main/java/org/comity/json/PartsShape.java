package org.comity.json;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A value in the shape of another type, which has its parts. */
final class PartsShape extends Shape {

    private final Shape parts;
    private final Function<Object, Object> split;
    private final Function<Object, Object> join;
    private final @Nullable TextShape key;

    private PartsShape(
            Shape parts, Function<Object, Object> split, Function<Object, Object> join, @Nullable TextShape key) {
        this.parts = parts;
        this.split = split;
        this.join = join;
        this.key = key;
    }

    /** A value as a record of its parts. */
    static <T, P extends Record> PartsShape of(
            Class<T> type, Class<P> parts, Function<T, P> split, Function<P, T> join) {
        return new PartsShape(
                new ObjectShape(parts, type),
                value -> split.apply(type.cast(value)),
                read -> join.apply(parts.cast(read)),
                null);
    }

    /** A value in any other shape. */
    static PartsShape of(Shape parts, Function<Object, Object> split, Function<Object, Object> join) {
        return new PartsShape(parts, split, join, null);
    }

    /** The same shape, with a text for keys. */
    PartsShape withKey(TextShape text) {
        return new PartsShape(parts, split, join, text);
    }

    Shape parts() {
        return parts;
    }

    @Override
    Object write(Object value) {
        return parts.write(split.apply(value));
    }

    @Override
    Object read(@Nullable Object json, Reading reading) {
        Object read = parts.read(json, reading);
        try {
            return join.apply(read);
        } catch (IllegalArgumentException invalid) {
            throw reading.problem(String.valueOf(invalid.getMessage()), invalid);
        }
    }

    @Override
    boolean isKey() {
        return key != null;
    }

    @Override
    String writeKey(Object value) {
        return key == null ? super.writeKey(value) : key.writeKey(value);
    }

    @Override
    Object readKey(String text, Reading reading) {
        return key == null ? super.readKey(text, reading) : key.readKey(text, reading);
    }
}
