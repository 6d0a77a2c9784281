package org.comity.domain.entity;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.comity.domain.text.Labels;

/**
 * The form of the values of an attribute.
 *
 * @since 0.1
 */
public enum ValueForm {
    /** A text, optionally with its language. */
    TEXT,
    /** An imprecise date. */
    DATE,
    /** A period. */
    PERIOD,
    /** Another entity. */
    ENTITY,
    /** An identifier in a scheme. */
    IDENTIFIER,
    /** A kind of organization or framework. */
    KIND;

    /**
     * Finds a constant by its label.
     *
     * @param label such as {@code period}
     * @return the constant, or empty if none has this label
     */
    public static Optional<ValueForm> find(String label) {
        return Labels.find(values(), ValueForm::label, Objects.requireNonNull(label, "label"));
    }

    /**
     * The constant with this label.
     *
     * @param label such as {@code period}
     * @return the constant
     * @throws IllegalArgumentException if no constant has this label; the message quotes it
     */
    public static ValueForm of(String label) {
        return Labels.get(values(), ValueForm::label, Objects.requireNonNull(label, "label"), "form of value");
    }

    /**
     * The printed name, in lower case.
     *
     * @return {@code text}, {@code date}, {@code period}, {@code entity}, {@code identifier} or {@code kind}
     */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
