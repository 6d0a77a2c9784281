package org.comity.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The JSON of one type of the domain.
 *
 * <p>JSON is represented by six types of the JDK, so that any library can write and parse it: a {@code Map} with texts as
 * keys, a {@code List}, a {@code String}, a {@code Long}, a {@code Boolean} and, when reading, null. Any other {@code
 * Number} without a fraction is read as well. A value that is written and read again is equal to the first one.
 *
 * @param <T> the type
 * @since 0.1
 */
public final class JsonForm<T> {

    private static final String SCHEMA = "comity.schema.json";

    private final Class<T> type;
    private final Shape shape;
    private final boolean lenient;

    private JsonForm(Class<T> type, Shape shape, boolean lenient) {
        this.type = type;
        this.shape = shape;
        this.lenient = lenient;
    }

    /**
     * The JSON of a type.
     *
     * @param type a public type of the domain
     * @param <T> the type
     * @return its form
     * @throws IllegalArgumentException if the type is not a public value of the domain; the message names it
     */
    public static <T> JsonForm<T> of(Class<T> type) {
        return find(type)
                .orElseThrow(() -> new IllegalArgumentException("not a value of the domain: " + type.getName()));
    }

    /**
     * The JSON of a type, if it is a value of the domain.
     *
     * @param type any type
     * @param <T> the type
     * @return its form, or empty for a type of which the domain has no values
     */
    public static <T> Optional<JsonForm<T>> find(Class<T> type) {
        Objects.requireNonNull(type, "type");
        return DomainShapes.find(type).map(shape -> new JsonForm<>(type, shape, false));
    }

    /**
     * The forms of all types, in the order of their packages and names.
     *
     * @return the forms
     */
    public static List<JsonForm<?>> all() {
        return DomainShapes.types().stream().<JsonForm<?>>map(JsonForm::of).toList();
    }

    /**
     * The JSON Schema (2020-12) of all forms: {@code $defs} has one schema per type, under its simple name.
     *
     * @return the text of the schema
     */
    public static String schema() {
        try (InputStream in = JsonForm.class.getResourceAsStream(SCHEMA)) {
            return new String(Objects.requireNonNull(in, SCHEMA).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * The type of the values.
     *
     * @return the type
     */
    public Class<T> type() {
        return type;
    }

    /**
     * The same form, which ignores unknown keys when it reads.
     *
     * @return a form that does not reject them
     */
    public JsonForm<T> ignoringUnknownKeys() {
        return new JsonForm<>(type, shape, true);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @return its JSON; lists in it are views, which convert an element when it is asked for
     * @throws IllegalArgumentException if it is a selection, which is a question and not a value
     */
    public Object write(T value) {
        return shape.write(type.cast(Objects.requireNonNull(value, "value")));
    }

    /**
     * Reads a value.
     *
     * @param json what {@link #write} returns, or what a parser makes of the same JSON
     * @return the value
     * @throws JsonFormException if it is not the JSON of such a value
     */
    public T read(Object json) {
        return type.cast(shape.read(Objects.requireNonNull(json, "json"), new Reading(lenient)));
    }

    /**
     * Whether values can be the keys of a JSON object.
     *
     * @return true for ids, dates, labels and other values with a text
     */
    public boolean isKey() {
        return shape.isKey();
    }

    /**
     * Writes a value as the key of a JSON object.
     *
     * @param value the value
     * @return the key
     * @throws IllegalArgumentException if the value cannot be a key
     */
    public String writeKey(T value) {
        return shape.writeKey(type.cast(Objects.requireNonNull(value, "value")));
    }

    /**
     * Reads a value that was written as the key of a JSON object.
     *
     * @param key the key
     * @return the value
     * @throws JsonFormException if it is not the key of such a value
     */
    public T readKey(String key) {
        return type.cast(shape.readKey(Objects.requireNonNull(key, "key"), new Reading(lenient)));
    }

    @Override
    public String toString() {
        return "JSON of " + type.getName();
    }
}
