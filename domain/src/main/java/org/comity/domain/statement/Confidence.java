package org.comity.domain.statement;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.comity.domain.text.Labels;

/**
 * The confidence of an annotator in a mark, the highest first.
 *
 * @since 0.1
 */
public enum Confidence {
    /** Sure. */
    HIGH,
    /** Fairly sure. */
    MEDIUM,
    /** Unsure. */
    LOW;

    /**
     * Finds a constant by its label.
     *
     * @param label such as {@code high}
     * @return the constant, or empty if none has this label
     */
    public static Optional<Confidence> find(String label) {
        return Labels.find(values(), Confidence::label, Objects.requireNonNull(label, "label"));
    }

    /**
     * The constant with this label.
     *
     * @param label such as {@code high}
     * @return the constant
     * @throws IllegalArgumentException if no constant has this label; the message quotes it
     */
    public static Confidence of(String label) {
        return Labels.get(values(), Confidence::label, Objects.requireNonNull(label, "label"), "confidence");
    }

    /**
     * The printed name, in lower case.
     *
     * @return {@code high}, {@code medium} or {@code low}
     */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
