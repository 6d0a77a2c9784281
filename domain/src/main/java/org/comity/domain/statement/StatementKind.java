package org.comity.domain.statement;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.comity.domain.text.Labels;

/**
 * The four kinds of statement.
 *
 * @since 0.1
 */
public enum StatementKind {
    /** One entity belongs to another in a role. */
    MEMBERSHIP,
    /** An entity has a property. */
    ATTRIBUTE,
    /** A population has a size. */
    COUNT,
    /** All members of one body are also members of another. */
    INCLUSION;

    /**
     * Finds a constant by its label.
     *
     * @param label such as {@code membership}
     * @return the constant, or empty if none has this label
     */
    public static Optional<StatementKind> find(String label) {
        return Labels.find(values(), StatementKind::label, Objects.requireNonNull(label, "label"));
    }

    /**
     * The constant with this label.
     *
     * @param label such as {@code membership}
     * @return the constant
     * @throws IllegalArgumentException if no constant has this label; the message quotes it
     */
    public static StatementKind of(String label) {
        return Labels.get(values(), StatementKind::label, Objects.requireNonNull(label, "label"), "kind of statement");
    }

    /**
     * The printed name, in lower case.
     *
     * @return {@code membership}, {@code attribute}, {@code count} or {@code inclusion}
     */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
