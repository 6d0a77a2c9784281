package org.comity.domain.time;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.comity.domain.text.Labels;

/**
 * What is stated about one end of a period (Library of Congress, level 1, "Extended Interval").
 *
 * @since 0.1
 */
public enum BoundKind {
    /** A date, which may be imprecise: a {@link KnownBound}. */
    KNOWN,
    /** No limit, written {@code ..}: {@link UnstatedBound#OPEN}. */
    OPEN,
    /** Nothing: {@link UnstatedBound#UNKNOWN}. */
    UNKNOWN;

    /**
     * Finds a constant by its label.
     *
     * @param label such as {@code open}
     * @return the constant, or empty if none has this label
     */
    public static Optional<BoundKind> find(String label) {
        return Labels.find(values(), BoundKind::label, Objects.requireNonNull(label, "label"));
    }

    /**
     * The constant with this label.
     *
     * @param label such as {@code open}
     * @return the constant
     * @throws IllegalArgumentException if no constant has this label; the message quotes it
     */
    public static BoundKind of(String label) {
        return Labels.get(values(), BoundKind::label, Objects.requireNonNull(label, "label"), "kind of bound");
    }

    /**
     * The printed name, in lower case.
     *
     * @return {@code known}, {@code open} or {@code unknown}
     */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
