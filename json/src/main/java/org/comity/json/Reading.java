package org.comity.json;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.comity.domain.text.QuotedText;
import org.comity.json.JsonFormException.Step;
import org.comity.json.JsonFormException.UnknownKey;
import org.jspecify.annotations.Nullable;

/** The reading of one value: where it is, and what it does about unknown keys. */
final class Reading {

    private final boolean lenient;
    private final Deque<Step> path = new ArrayDeque<>();

    Reading(boolean lenient) {
        this.lenient = lenient;
    }

    /** Reads what is at a key or an index. */
    <T> T at(Class<?> type, String key, Supplier<T> part) {
        path.addLast(new Step(type, key));
        T read = part.get();
        path.removeLast();
        return read;
    }

    void unknown(Class<?> type, String key, List<String> known) {
        if (!lenient) {
            List<Step> there = new ArrayList<>(path);
            there.add(new Step(type, key));
            String problem = "unknown key " + QuotedText.of(key) + " of " + type.getSimpleName() + ", which has "
                    + String.join(", ", known);
            throw new JsonFormException(problem, there, new UnknownKey(type, key, known), null);
        }
    }

    JsonFormException problem(String problem) {
        return problem(problem, null);
    }

    JsonFormException problem(String problem, @Nullable Throwable cause) {
        return new JsonFormException(problem, List.copyOf(path), null, cause);
    }

    JsonFormException unexpected(String expected, @Nullable Object json) {
        return problem(expected + " expected, not " + describe(json));
    }

    private static String describe(@Nullable Object json) {
        if (json == null) {
            return "null";
        }
        if (json instanceof Map) {
            return "an object";
        }
        if (json instanceof List) {
            return "a list";
        }
        return json instanceof String text ? QuotedText.of(text) : json.toString();
    }
}
