package org.comity.json;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * JSON is not the form of a value; the message says what is wrong, and the path says where.
 *
 * @since 0.1
 */
public final class JsonFormException extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String problem;
    private final List<Step> path;
    private final @Nullable UnknownKey unknown;

    JsonFormException(String problem, List<Step> path, @Nullable UnknownKey unknown, @Nullable Throwable cause) {
        super(problem + (path.isEmpty() ? "" : " (at " + text(path) + ")"), cause);
        this.problem = problem;
        this.path = List.copyOf(path);
        this.unknown = unknown;
    }

    private static String text(List<Step> path) {
        String joined = path.stream().map(Step::toString).collect(Collectors.joining());
        return joined.startsWith(".") ? joined.substring(1) : joined;
    }

    /**
     * What is wrong, without the path.
     *
     * @return the message
     */
    public String problem() {
        return problem;
    }

    /**
     * The steps from the value that was read to the part that is wrong.
     *
     * @return the steps, none if the value itself is wrong
     */
    public List<Step> path() {
        return path;
    }

    /**
     * The unknown key, if that is what is wrong. It is also the last step of the path.
     *
     * @return the key
     */
    public Optional<UnknownKey> unknownKey() {
        return Optional.ofNullable(unknown);
    }

    /**
     * A step into an object or a list.
     *
     * @param type the type of the object, or {@code List}
     * @param key the key, or the index as digits
     */
    public record Step(Class<?> type, String key) implements Serializable {

        /**
         * Checks that nothing is missing.
         *
         * @param type the type of the object, or {@code List}
         * @param key the key, or the index as digits
         */
        public Step {
            Objects.requireNonNull(type, "type");
            Objects.requireNonNull(key, "key");
        }

        /**
         * The index in a list.
         *
         * @return the index, or -1 for a step into an object
         */
        public int index() {
            return type == List.class ? Integer.parseInt(key) : -1;
        }

        @Override
        public String toString() {
            return type == List.class ? "[" + key + "]" : "." + key;
        }
    }

    /**
     * A key that the type does not have.
     *
     * @param type the type
     * @param key the key
     * @param known the keys that the type has
     */
    public record UnknownKey(Class<?> type, String key, List<String> known) implements Serializable {

        /**
         * Checks that nothing is missing.
         *
         * @param type the type
         * @param key the key
         * @param known the keys that the type has
         */
        public UnknownKey {
            Objects.requireNonNull(type, "type");
            Objects.requireNonNull(key, "key");
            known = List.copyOf(known);
        }
    }
}
