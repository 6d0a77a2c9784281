package org.comity.domain.text;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds the constant of an enum by its label.
 *
 * @since 0.1
 */
public final class Labels {
    private Labels() {}

    /**
     * The constant with a label.
     *
     * @param constants all constants of the enum
     * @param label the label of a constant
     * @param text the label to find
     * @param <E> the enum
     * @return the constant, or empty if none has this label
     */
    public static <E extends Enum<E>> Optional<E> find(E[] constants, Function<E, String> label, String text) {
        return Arrays.stream(constants)
                .filter(constant -> label.apply(constant).equals(text))
                .findFirst();
    }

    /**
     * The constant with a label, which must exist.
     *
     * @param constants all constants of the enum
     * @param label the label of a constant
     * @param text the label to find
     * @param what a name of the enum for the message, such as {@code severity}
     * @param <E> the enum
     * @return the constant
     * @throws IllegalArgumentException if no constant has this label; the message quotes the text and lists the labels
     */
    public static <E extends Enum<E>> E get(E[] constants, Function<E, String> label, String text, String what) {
        return find(constants, label, text).orElseThrow(() -> {
            String labels = Arrays.stream(constants).map(label).collect(Collectors.joining(", "));
            return new IllegalArgumentException("not a " + what + " (" + labels + "): " + QuotedText.of(text));
        });
    }
}
