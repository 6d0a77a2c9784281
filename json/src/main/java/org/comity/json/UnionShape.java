package org.comity.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.comity.domain.text.QuotedText;
import org.jspecify.annotations.Nullable;

/** One of several types, each an object, which the key {@code type} names. */
final class UnionShape extends Shape {

    static final String TYPE = "type";

    private final Class<?> type;
    private final Map<String, Class<?>> variants;
    private final Function<Class<?>, Shape> objects;
    private final boolean named;

    /**
     * A union.
     *
     * @param type what all have in common, or one of the types
     * @param variants the types, by the text of the key
     * @param objects the shape of each, without the key
     * @param named whether the key must be there
     */
    UnionShape(Class<?> type, Map<String, Class<?>> variants, Function<Class<?>, Shape> objects, boolean named) {
        this.type = type;
        this.variants = variants;
        this.objects = objects;
        this.named = named;
    }

    /** The shape of one type of the union, which has the key as well, but does not need it. */
    UnionShape only(Class<?> one) {
        Map<String, Class<?>> left = new LinkedHashMap<>(variants);
        left.values().removeIf(other -> other != one);
        return new UnionShape(one, left, objects, false);
    }

    Map<String, Class<?>> variants() {
        return variants;
    }

    Shape object(Class<?> variant) {
        return objects.apply(variant);
    }

    boolean isNamed() {
        return named;
    }

    @Override
    Object write(Object value) {
        Map<?, ?> written = (Map<?, ?>) objects.apply(value.getClass()).write(value);
        Map<Object, Object> json = new LinkedHashMap<>();
        json.put(TYPE, name(value.getClass()));
        json.putAll(written);
        return Collections.unmodifiableMap(json);
    }

    private String name(Class<?> variant) {
        return variants.entrySet().stream()
                .filter(entry -> entry.getValue() == variant)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    @Override
    Object read(@Nullable Object json, Reading reading) {
        Map<?, ?> object = ObjectShape.object(json, type, reading);
        Object name = object.get(TYPE);
        Class<?> variant = variant(name, object, reading);
        if (objects.apply(variant) instanceof ObjectShape shape && shape.keys().contains(TYPE)) {
            return shape.read(json, reading);
        }
        Map<Object, Object> rest = new LinkedHashMap<>(object);
        rest.remove(TYPE);
        return objects.apply(variant).read(rest, reading);
    }

    private Class<?> variant(@Nullable Object name, Map<?, ?> object, Reading reading) {
        if (!object.containsKey(TYPE)) {
            if (named) {
                throw reading.problem("the key 'type' of " + type.getSimpleName() + " is missing, which is " + names());
            }
            return type;
        }
        Class<?> variant = name instanceof String text ? variants.get(text) : null;
        if (variant == null) {
            return reading.at(type, TYPE, () -> {
                throw name instanceof String text
                        ? reading.problem(
                                "not a type of " + type.getSimpleName() + " (" + names() + "): " + QuotedText.of(text))
                        : reading.unexpected("a text for the type of " + type.getSimpleName(), name);
            });
        }
        return variant;
    }

    private String names() {
        List<String> names = List.copyOf(variants.keySet());
        return names.size() == 1 ? names.get(0) : names.stream().collect(Collectors.joining(", "));
    }
}
