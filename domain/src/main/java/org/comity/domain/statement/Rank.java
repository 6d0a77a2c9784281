package org.comity.domain.statement;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.comity.domain.text.Labels;

/**
 * The weight that an annotator gives to a statement, the greatest first.
 *
 * @since 0.1
 */
public enum Rank {
    /** Chosen if statements disagree. */
    PREFERRED,
    /** The usual rank. */
    NORMAL,
    /** Known to be superseded or wrong; chosen only if there is no other statement. */
    DEPRECATED;

    /**
     * Finds a constant by its label.
     *
     * @param label such as {@code preferred}
     * @return the constant, or empty if none has this label
     */
    public static Optional<Rank> find(String label) {
        return Labels.find(values(), Rank::label, Objects.requireNonNull(label, "label"));
    }

    /**
     * The constant with this label.
     *
     * @param label such as {@code preferred}
     * @return the constant
     * @throws IllegalArgumentException if no constant has this label; the message quotes it
     */
    public static Rank of(String label) {
        return Labels.get(values(), Rank::label, Objects.requireNonNull(label, "label"), "rank");
    }

    /**
     * The printed name, in lower case.
     *
     * @return {@code preferred}, {@code normal} or {@code deprecated}
     */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
