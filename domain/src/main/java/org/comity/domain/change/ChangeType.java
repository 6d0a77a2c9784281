package org.comity.domain.change;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.comity.domain.text.Labels;

/**
 * The type of a change between two datasets.
 *
 * @since 0.1
 */
public enum ChangeType {
    /** The later dataset has a conclusion that the earlier one does not have. */
    ADDED,
    /** The later dataset lacks a conclusion of the earlier one. */
    REMOVED,
    /** What a conclusion says has changed: a value, a date, a verdict, or whether sources contradict each other. */
    CHANGED,
    /** A conclusion says the same as before, but its statements, quotes or rules have changed. */
    SUPPORT,
    /** One spell has become several. */
    SPLIT,
    /** Several spells have become one. */
    MERGED,
    /** The statements of several spells are now distributed differently over several spells. */
    REGROUPED,
    /** A spell has a new number, because there are more or fewer spells before it. */
    RENUMBERED,
    /** An entity has a new id. */
    RENAMED;

    /**
     * Finds a constant by its label.
     *
     * @param label such as {@code added}
     * @return the constant, or empty if none has this label
     */
    public static Optional<ChangeType> find(String label) {
        return Labels.find(values(), ChangeType::label, Objects.requireNonNull(label, "label"));
    }

    /**
     * The constant with this label.
     *
     * @param label such as {@code added}
     * @return the constant
     * @throws IllegalArgumentException if no constant has this label, quoting it
     */
    public static ChangeType of(String label) {
        return Labels.get(values(), ChangeType::label, Objects.requireNonNull(label, "label"), "type of change");
    }

    /**
     * The printed name.
     *
     * @return the name in lower case, such as {@code added}
     */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
