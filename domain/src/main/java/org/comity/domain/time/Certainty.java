package org.comity.domain.time;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.comity.domain.text.Labels;

/**
 * An answer in three-valued logic (Kleene's strong logic), from a certain yes to a certain no.
 *
 * @since 0.1
 */
public enum Certainty {
    /** True for all readings of the imprecise dates. */
    CERTAIN,
    /** True for some readings of the imprecise dates and false for others, or not enough is known. */
    POSSIBLE,
    /** False for all readings of the imprecise dates. */
    IMPOSSIBLE;

    /**
     * Finds a constant by its label.
     *
     * @param label such as {@code certain}
     * @return the constant, or empty if none has this label
     */
    public static Optional<Certainty> find(String label) {
        return Labels.find(values(), Certainty::label, Objects.requireNonNull(label, "label"));
    }

    /**
     * The constant with this label.
     *
     * @param label such as {@code certain}
     * @return the constant
     * @throws IllegalArgumentException if no constant has this label; the message quotes it
     */
    public static Certainty of(String label) {
        return Labels.get(values(), Certainty::label, Objects.requireNonNull(label, "label"), "certainty");
    }

    /**
     * The printed name, in lower case.
     *
     * @return {@code certain}, {@code possible} or {@code impossible}
     */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * {@return the answer of the two that is nearer to {@link #IMPOSSIBLE}}
     *
     * @param other the answer to another question
     */
    public Certainty and(Certainty other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /**
     * {@return the answer of the two that is nearer to {@link #CERTAIN}}
     *
     * @param other the answer to another question
     */
    public Certainty or(Certainty other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** {@return the opposite answer; the opposite of {@link #POSSIBLE} is {@link #POSSIBLE}} */
    public Certainty not() {
        return switch (this) {
            case CERTAIN -> IMPOSSIBLE;
            case POSSIBLE -> POSSIBLE;
            case IMPOSSIBLE -> CERTAIN;
        };
    }
}
