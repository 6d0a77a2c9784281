package org.comity.domain.contract;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Values of a type to try a contract on: those of the registry; all constants of an enum; of a sealed type those of its
 * subtypes; of a record one that its constructor takes, and others that differ from it in one component.
 */
final class Samples {

    private static final int MOST_OF_A_COMPONENT = 12;
    private static final int VARIANTS_OF_A_COMPONENT = 3;

    private final Map<Class<?>, Supplier<List<?>>> registry;
    private final Map<Type, List<Object>> made = new HashMap<>();

    Samples(Map<Class<?>, Supplier<List<?>>> registry) {
        this.registry = registry;
    }

    /** Distinct values of the type, none where none can be made; never null among them. */
    List<Object> of(Type type) {
        List<Object> known = made.get(type);
        if (known == null) {
            known = List.copyOf(new LinkedHashSet<>(make(type)));
            made.put(type, known);
        }
        return known;
    }

    /** Values for a parameter or component: few of each sort, with null at the end where that is allowed. */
    List<Object> of(Type type, AnnotatedElement annotated) {
        List<Object> pool = new ArrayList<>(few(type));
        if (isNullable(annotated)) {
            pool.add(null);
        }
        return pool;
    }

    static boolean isNullable(AnnotatedElement annotated) {
        return Arrays.stream(annotated.getAnnotations())
                .anyMatch(annotation ->
                        annotation.annotationType().getSimpleName().equals("Nullable"));
    }

    /** Arguments that a record's constructor takes. */
    Optional<Object[]> arguments(Class<?> type) {
        return new Call(constructor(type)).accepted(this);
    }

    static Constructor<?> constructor(Class<?> type) {
        Class<?>[] parameters = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(parameters);
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException("a record without its constructor: " + type, impossible);
        }
    }

    private Collection<?> make(Type type) {
        if (type instanceof WildcardType wildcard) {
            return of(wildcard.getUpperBounds()[0]);
        }
        if (type instanceof ParameterizedType generic) {
            return generic(generic);
        }
        if (!(type instanceof Class<?> plain)) {
            return List.of();
        }
        if (registry.containsKey(plain)) {
            return registry.get(plain).get();
        }
        if (plain.isEnum()) {
            return List.of(plain.getEnumConstants());
        }
        if (plain.isRecord()) {
            return records(plain);
        }
        return subtypes(plain).flatMap(subtype -> of(subtype).stream()).toList();
    }

    private static Stream<Class<?>> subtypes(Class<?> type) {
        return type.isSealed() ? Arrays.stream(type.getPermittedSubclasses()) : Stream.of();
    }

    private List<Object> few(Type type) {
        if (type instanceof Class<?> plain && plain.isSealed() && !registry.containsKey(plain)) {
            return subtypes(plain)
                    .flatMap(subtype -> of(subtype).stream().limit(2))
                    .toList();
        }
        return of(type).stream().limit(MOST_OF_A_COMPONENT).toList();
    }

    private Collection<?> generic(ParameterizedType type) {
        Type[] arguments = type.getActualTypeArguments();
        List<Object> first = few(arguments[0]).stream().limit(2).toList();
        if (type.getRawType() == Optional.class) {
            return Stream.concat(Stream.of(Optional.empty()), first.stream().map(Optional::of))
                    .toList();
        }
        if (type.getRawType() == Map.class) {
            List<Object> values = few(arguments[1]);
            return Stream.concat(
                            Stream.of(Map.of()),
                            first.stream()
                                    .flatMap(key -> values.stream().limit(2).map(value -> Map.of(key, value))))
                    .toList();
        }
        if (type.getRawType() == Set.class) {
            return lists(first).map(LinkedHashSet::new).toList();
        }
        return type.getRawType() == List.class || type.getRawType() == Collection.class
                ? lists(first).toList()
                : List.of();
    }

    private static Stream<List<Object>> lists(List<Object> items) {
        return Stream.of(List.<Object>of(), items.subList(0, Math.min(1, items.size())), items)
                .distinct();
    }

    private List<Object> records(Class<?> type) {
        Optional<Object[]> base = arguments(type);
        if (base.isEmpty()) {
            return List.of();
        }
        Call constructor = new Call(constructor(type));
        List<Object> values = new ArrayList<>();
        values.add(constructor.with(base.get()).value());
        List<List<Object>> pools = constructor.pools(this);
        for (int i = 0; i < pools.size(); i++) {
            int component = i;
            Object inBase = base.get()[i];
            pools.get(i).stream()
                    .filter(value -> value != inBase)
                    .map(value -> constructor.with(replaced(base.get(), component, value)))
                    .filter(Outcome::isValue)
                    .map(Outcome::value)
                    .limit(VARIANTS_OF_A_COMPONENT)
                    .forEach(values::add);
        }
        return values;
    }

    static Object[] replaced(Object[] arguments, int index, Object value) {
        Object[] others = arguments.clone();
        others[index] = value;
        return others;
    }
}
