package org.comity.domain.query;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.comity.domain.text.Labels;

/**
 * The kind of a change of a membership.
 *
 * @since 0.1
 */
public enum ChangeKind {
    /** The membership began: the change is on its first day. */
    JOINED,
    /** The membership ended: the change is on the day after its last day. */
    LEFT;

    /**
     * Finds a constant by its label.
     *
     * @param label such as {@code joined}
     * @return the constant, or empty if none has this label
     */
    public static Optional<ChangeKind> find(String label) {
        return Labels.find(values(), ChangeKind::label, Objects.requireNonNull(label, "label"));
    }

    /**
     * The constant with this label.
     *
     * @param label such as {@code joined}
     * @return the constant
     * @throws IllegalArgumentException if no constant has this label; the message quotes it
     */
    public static ChangeKind of(String label) {
        return Labels.get(values(), ChangeKind::label, Objects.requireNonNull(label, "label"), "kind of change");
    }

    /**
     * The printed name, in lower case.
     *
     * @return {@code joined} or {@code left}
     */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
