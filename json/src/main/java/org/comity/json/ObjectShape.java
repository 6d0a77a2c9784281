package org.comity.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.comity.domain.text.QuotedText;
import org.jspecify.annotations.Nullable;

/** A record as an object, with a key per component; the key of a component that may be absent is left out then. */
final class ObjectShape extends Shape {

    private static final String ABSENT = "OrNull";

    private final Class<?> type;
    private final Class<?> named;
    private final Constructor<?> constructor;
    private final List<Part> parts;
    private final List<String> keys;

    /** The shape of a record, which messages call by the name of another type. */
    ObjectShape(Class<?> type, Class<?> named) {
        this.type = type;
        this.named = named;
        RecordComponent[] components = type.getRecordComponents();
        try {
            this.constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException("a record without its constructor: " + type, impossible);
        }
        this.parts = Arrays.stream(components).map(Part::of).toList();
        this.keys = parts.stream().map(Part::key).toList();
    }

    List<Part> parts() {
        return parts;
    }

    List<String> keys() {
        return keys;
    }

    @Override
    Map<String, Object> write(Object value) {
        Map<String, Object> json = new LinkedHashMap<>();
        for (Part part : parts) {
            Object inside = call(part.accessor(), value);
            if (inside != null) {
                json.put(part.key(), part.shape().get().write(inside));
            }
        }
        return Collections.unmodifiableMap(json);
    }

    @Override
    Object read(@Nullable Object json, Reading reading) {
        Map<?, ?> object = object(json, named, reading);
        for (Object key : object.keySet()) {
            if (!keys.contains(key)) {
                reading.unknown(named, String.valueOf(key), keys);
            }
        }
        List<@Nullable Object> values = new ArrayList<>(parts.size());
        for (Part part : parts) {
            values.add(read(part, object, reading));
        }
        return make(values.toArray(), reading);
    }

    /** JSON as an object, which it must be. */
    static Map<?, ?> object(@Nullable Object json, Class<?> named, Reading reading) {
        if (json instanceof Map<?, ?> object) {
            return object;
        }
        throw reading.unexpected("an object for " + named.getSimpleName(), json);
    }

    private @Nullable Object read(Part part, Map<?, ?> object, Reading reading) {
        Object inside = object.get(part.key());
        if (inside == null && part.optional()) {
            return null;
        }
        if (inside == null && !object.containsKey(part.key())) {
            throw reading.problem(
                    "the key " + QuotedText.of(part.key()) + " of " + named.getSimpleName() + " is missing");
        }
        return reading.at(named, part.key(), () -> part.shape().get().read(inside, reading));
    }

    private Object make(@Nullable Object[] values, Reading reading) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof IllegalArgumentException invalid) {
                throw reading.problem(String.valueOf(invalid.getMessage()), invalid);
            }
            throw new IllegalStateException("cannot make " + type, refused);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("cannot make " + type, impossible);
        }
    }

    private static @Nullable Object call(Method accessor, Object value) {
        try {
            return accessor.invoke(value);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("cannot read " + accessor, impossible);
        }
    }

    /** A component. */
    record Part(String key, boolean optional, Method accessor, Supplier<Shape> shape) {

        static Part of(RecordComponent component) {
            String name = component.getName();
            boolean optional = name.endsWith(ABSENT);
            String key = optional ? name.substring(0, name.length() - ABSENT.length()) : name;
            return new Part(key, optional, component.getAccessor(), DomainShapes.later(component.getGenericType()));
        }
    }
}
