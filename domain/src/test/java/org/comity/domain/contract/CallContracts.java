package org.comity.domain.contract;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is promised of calls: null and nonsense are refused in the right way, and nothing can be changed afterwards. */
final class CallContracts {

    private CallContracts() {}

    /** Constructors and static methods refuse null, save where it is allowed. */
    static List<String> nulls(Class<?> type, Samples samples) {
        List<String> breaches = new ArrayList<>();
        Call.factories(type).forEach(call -> {
            Optional<Object[]> arguments = call.accepted(samples);
            for (int i = 0; arguments.isPresent() && i < call.parameters().size(); i++) {
                for (Object bad : nulls(call, i, arguments.get()[i])) {
                    Outcome outcome = call.with(Samples.replaced(arguments.get(), i, bad));
                    if (!outcome.isRefusalOfNull()) {
                        breaches.add(call + ": " + bad + " as argument " + (i + 1) + " gives " + outcome);
                    }
                }
            }
        });
        return breaches;
    }

    /** Null, and collections with null in them. */
    private static List<Object> nulls(Call call, int parameter, Object sample) {
        boolean allowed = Samples.isNullable(call.annotated(parameter))
                || call.code().getParameterTypes()[parameter].isPrimitive();
        List<Object> bad = new ArrayList<>();
        if (!allowed) {
            bad.add(null);
        }
        if (sample instanceof List) {
            bad.add(Collections.singletonList(null));
        } else if (sample instanceof Set) {
            bad.add(Collections.singleton(null));
        } else if (sample instanceof Map) {
            bad.add(Collections.singletonMap(null, null));
        }
        return bad;
    }

    /** Constructors and static methods copy the collections they take, and nobody can change those given out. */
    static List<String> copies(Class<?> type, Samples samples) {
        List<String> breaches = new ArrayList<>();
        Call.factories(type)
                .forEach(call -> call.accepted(samples).ifPresent(base -> {
                    for (int i = 0; i < base.length; i++) {
                        if (base[i] instanceof Collection || base[i] instanceof Map) {
                            for (Object filled : call.pools(samples).get(i)) {
                                breaches.addAll(kept(call, base, i, filled));
                            }
                        }
                    }
                }));
        samples.of(type).forEach(value -> breaches.addAll(changeable(type, value)));
        return breaches;
    }

    private static List<String> kept(Call call, Object[] base, int index, Object filled) {
        Object mutable = mutable(filled);
        Outcome outcome = call.with(Samples.replaced(base, index, mutable));
        clear(mutable);
        Outcome expected = call.with(Samples.replaced(base, index, filled));
        return !outcome.isValue() || outcome.value().equals(expected.value())
                ? List.of()
                : List.of(call + ": what is done to argument " + (index + 1) + " afterwards shows");
    }

    private static List<String> changeable(Class<?> type, Object value) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getParameterCount() == 0 && givesOutMany(method))
                .flatMap(method -> {
                    Object many = new Call(method, value).with(new Object[0]).value();
                    try {
                        clear(many);
                        return Stream.of(method.getName() + " gives out a collection that can be changed");
                    } catch (UnsupportedOperationException wanted) {
                        return Stream.of();
                    }
                })
                .toList();
    }

    private static boolean givesOutMany(Method method) {
        return Collection.class.isAssignableFrom(method.getReturnType())
                || Map.class.isAssignableFrom(method.getReturnType());
    }

    private static Object mutable(Object filled) {
        if (filled instanceof Map<?, ?> map) {
            return new LinkedHashMap<>(map);
        }
        return filled instanceof Set<?> set ? new LinkedHashSet<>(set) : new ArrayList<>((Collection<?>) filled);
    }

    private static void clear(Object many) {
        if (many instanceof Map<?, ?> map) {
            map.clear();
        } else {
            ((Collection<?>) many).clear();
        }
    }

    /** Whatever a public method is given, it answers or refuses with a message that quotes what it was given. */
    static List<String> input(Class<?> type, Samples samples) {
        return Stream.concat(Call.factories(type), Call.methods(type, samples))
                .filter(call -> call.parameters().stream()
                        .anyMatch(parameter -> !HostileValues.of(parameter).isEmpty()))
                .flatMap(call -> input(call, samples))
                .toList();
    }

    private static Stream<String> input(Call call, Samples samples) {
        List<Outcome> accidents = new ArrayList<>();
        Optional<Object[]> arguments = call.accepted(samples, accidents);
        if (arguments.isEmpty()) {
            return Stream.of(call + ": no samples work");
        }
        Stream<String> ofHostileValues = IntStream.range(0, arguments.get().length)
                .boxed()
                .flatMap(i -> HostileValues.of(call.parameters().get(i)).stream()
                        .flatMap(value ->
                                fault(call, value, call.with(Samples.replaced(arguments.get(), i, value))).stream()));
        return Stream.concat(accidents.stream().limit(1).map(accident -> call + ": " + accident), ofHostileValues);
    }

    private static Optional<String> fault(Call call, Object value, Outcome outcome) {
        if (outcome.isValue()) {
            return Optional.empty();
        }
        String why = outcome.isAccident()
                ? outcome.toString()
                : HostileValues.fault(value, outcome.thrown().getMessage());
        return why.isEmpty() ? Optional.empty() : Optional.of(call + ": " + shown(value) + ": " + shown(why));
    }

    private static String shown(Object value) {
        String text = value.toString();
        return text.length() <= 200 ? text : text.substring(0, 30) + "…";
    }
}
