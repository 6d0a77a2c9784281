package org.comity.domain.contract;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** What is promised of values, tried on all pairs and triples of samples. */
final class ValueContracts {

    private static final int MOST_IN_TRIPLES = 25;

    private ValueContracts() {}

    @SuppressWarnings("EqualsNull") // that it is false is what is tried
    static List<String> equality(Class<?> type, Samples samples) {
        List<String> breaches = new ArrayList<>();
        List<Object> values = samples.of(type);
        for (Object one : values) {
            check(breaches, one.equals(itself(one)), "not equal to itself: " + one);
            check(breaches, !one.equals(null), "equal to null: " + one);
            check(breaches, !one.equals(new Object()), "equal to a stranger: " + one);
            check(breaches, one.hashCode() == itself(one).hashCode(), "another hash code each time: " + one);
            for (Object other : values) {
                check(breaches, one.equals(other) == other.equals(one), "not symmetric: " + one + ", " + other);
                check(
                        breaches,
                        !one.equals(other) || one.hashCode() == other.hashCode(),
                        "equal with other hash codes: " + one + ", " + other);
            }
        }
        check(breaches, values.size() != 1 || type.isEnum(), "only one sample: " + values);
        return breaches;
    }

    static List<String> order(Class<?> type, Samples samples) {
        List<String> breaches = new ArrayList<>();
        List<Object> values = Comparable.class.isAssignableFrom(type) ? samples.of(type) : List.of();
        for (Object one : values) {
            for (Object other : values) {
                check(
                        breaches,
                        compare(one, other) == -compare(other, one),
                        "the order depends on the side: " + one + ", " + other);
                check(
                        breaches,
                        (compare(one, other) == 0) == one.equals(other),
                        "order and equality differ: " + one + ", " + other);
            }
        }
        List<Object> few = values.stream().limit(MOST_IN_TRIPLES).toList();
        for (Object one : few) {
            for (Object two : few) {
                for (Object three : few) {
                    check(
                            breaches,
                            compare(one, two) > 0 || compare(two, three) > 0 || compare(one, three) <= 0,
                            "not transitive: " + one + ", " + two + ", " + three);
                }
            }
        }
        return breaches;
    }

    static List<String> serialization(Class<?> type, Samples samples) {
        List<String> breaches = new ArrayList<>();
        for (Object value : samples.of(type)) {
            if (!(value instanceof Serializable)) {
                return List.of("not serializable");
            }
            try {
                Object copy = serialized(value);
                check(breaches, value.equals(copy), "another value is read back: " + value + ", " + copy);
                check(breaches, value.hashCode() == copy.hashCode(), "another hash code is read back: " + value);
                check(breaches, value.toString().equals(copy.toString()), "another text is read back: " + value);
            } catch (IOException | ClassNotFoundException failed) {
                return List.of("cannot be serialized: " + failed);
            }
        }
        return breaches;
    }

    static List<String> printing(Class<?> type, Samples samples) {
        List<String> breaches = new ArrayList<>();
        for (Object value : samples.of(type)) {
            String text = value.toString();
            String identity = "@" + Integer.toHexString(System.identityHashCode(value));
            check(breaches, !text.isBlank(), "nothing is printed");
            check(breaches, !text.contains(identity), "the identity is printed: " + text);
        }
        return breaches;
    }

    @SuppressWarnings("unchecked")
    private static int compare(Object one, Object other) {
        return Integer.signum(((Comparable<Object>) one).compareTo(other));
    }

    private static Object serialized(Object value) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }

    private static Object itself(Object value) {
        return value;
    }

    private static void check(List<String> breaches, boolean kept, String otherwise) {
        if (!kept) {
            breaches.add(otherwise);
        }
    }
}
