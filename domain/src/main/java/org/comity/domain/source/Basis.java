package org.comity.domain.source;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.comity.domain.text.Labels;

/**
 * What a statement or a value is based on, the firmest basis first.
 *
 * @since 0.1
 */
public enum Basis {
    /** A passage of a source says it, and this run has found the words in the text. */
    QUOTED,
    /** The editor of the corpus says it in the register. */
    ASSERTED,
    /** It follows from what the sources say, by a rule or in the judgement of an annotator. */
    INFERRED;

    /**
     * Finds a constant by its label.
     *
     * @param label such as {@code quoted}
     * @return the constant, or empty if none has this label
     */
    public static Optional<Basis> find(String label) {
        return Labels.find(values(), Basis::label, Objects.requireNonNull(label, "label"));
    }

    /**
     * The constant with this label.
     *
     * @param label such as {@code quoted}
     * @return the constant
     * @throws IllegalArgumentException if no constant has this label; the message quotes it
     */
    public static Basis of(String label) {
        return Labels.get(values(), Basis::label, Objects.requireNonNull(label, "label"), "basis");
    }

    /**
     * The printed name, in lower case.
     *
     * @return {@code quoted}, {@code asserted} or {@code inferred}
     */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
