package org.comity.domain.contract;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A constructor or method, with the object that it is called on.
 *
 * @param code the constructor or method
 * @param receiver null for a constructor or a static method
 */
record Call(Executable code, Object receiver) {

    private static final int MOST_ATTEMPTS = 50_000;

    Call(Executable code) {
        this(code, null);
    }

    /** The public constructors and static methods of a type, those that the compiler wrote left out. */
    static Stream<Call> factories(Class<?> type) {
        Stream<Executable> constructors =
                type.isEnum() || Modifier.isAbstract(type.getModifiers()) ? Stream.of() : constructors(type);
        Stream<Executable> methods = Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isStatic(method.getModifiers()))
                .filter(method ->
                        !(type.isEnum() && List.of("valueOf", "values").contains(method.getName())))
                .map(method -> method);
        return Stream.concat(constructors, methods).filter(Call::isPublic).map(Call::new);
    }

    /** The public methods of a type, called on one value of it, those left out that compare. */
    static Stream<Call> methods(Class<?> type, Samples samples) {
        return samples.of(type).stream()
                .limit(1)
                .flatMap(receiver -> Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> !Modifier.isStatic(method.getModifiers()) && isPublic(method))
                        .map(method -> new Call(method, receiver)));
    }

    private static Stream<Executable> constructors(Class<?> type) {
        return Arrays.stream(type.getDeclaredConstructors()).map(constructor -> constructor);
    }

    private static boolean isPublic(Executable code) {
        return Modifier.isPublic(code.getModifiers()) && !code.isSynthetic();
    }

    List<Type> parameters() {
        return List.of(code.getGenericParameterTypes());
    }

    AnnotatedType annotated(int parameter) {
        return code.getAnnotatedParameterTypes()[parameter];
    }

    /** For each parameter the values to try. */
    List<List<Object>> pools(Samples samples) {
        if (isOfText()) {
            return List.of(Stream.concat(
                            samples.of(code.getDeclaringClass()).stream().flatMap(Call::texts),
                            samples.of(String.class).stream())
                    .toList());
        }
        return IntStream.range(0, parameters().size())
                .mapToObj(i -> samples.of(parameters().get(i), annotated(i)))
                .toList();
    }

    /** Whether it makes a value from the text of the value. */
    private boolean isOfText() {
        return code instanceof Method method
                && method.getName().equals("of")
                && method.getReturnType().equals(method.getDeclaringClass())
                && parameters().equals(List.of(String.class));
    }

    /** The texts of a value: what it prints, and its label if it has one. */
    private static Stream<Object> texts(Object value) {
        try {
            return Stream.of(
                    value.toString(), value.getClass().getMethod("label").invoke(value));
        } catch (ReflectiveOperationException withoutLabel) {
            return Stream.of(value.toString());
        }
    }

    /** The first arguments out of the samples that are taken. */
    Optional<Object[]> accepted(Samples samples) {
        return accepted(samples, new ArrayList<>());
    }

    /** The first arguments that are taken, with what went wrong on the way to them. */
    Optional<Object[]> accepted(Samples samples, List<Outcome> accidents) {
        List<List<Object>> pools = pools(samples);
        int[] turn = new int[pools.size()];
        if (pools.stream().anyMatch(List::isEmpty)) {
            return Optional.empty();
        }
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            Object[] arguments = IntStream.range(0, turn.length)
                    .mapToObj(i -> pools.get(i).get(turn[i]))
                    .toArray();
            Outcome outcome = with(arguments);
            if (outcome.isValue()) {
                return Optional.of(arguments);
            }
            if (outcome.isAccident()) {
                accidents.add(outcome);
            }
            if (!advance(turn, pools)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean advance(int[] turn, List<List<Object>> pools) {
        for (int i = 0; i < turn.length; i++) {
            turn[i]++;
            if (turn[i] < pools.get(i).size()) {
                return true;
            }
            turn[i] = 0;
        }
        return false;
    }

    Outcome with(Object[] arguments) {
        try {
            Object value = code instanceof Constructor<?> constructor
                    ? constructor.newInstance(arguments)
                    : ((Method) code).invoke(receiver, arguments);
            return new Outcome(value, null);
        } catch (InvocationTargetException thrown) {
            return new Outcome(null, thrown.getCause());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("cannot call " + this, impossible);
        }
    }

    @Override
    public String toString() {
        String name = code instanceof Method
                ? code.getName()
                : "new " + code.getDeclaringClass().getSimpleName();
        return name
                + Arrays.stream(code.getParameterTypes())
                        .map(Class::getSimpleName)
                        .toList()
                        .toString()
                        .replace('[', '(')
                        .replace(']', ')');
    }
}
