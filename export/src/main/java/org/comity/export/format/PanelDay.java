package org.comity.export.format;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.comity.domain.text.Labels;

/**
 * The days of a year for which a panel says who belonged to a body.
 *
 * @since 0.1
 */
public enum PanelDay {
    /** A member on some day of the year counts. */
    ANY("any"),
    /** The first of January. */
    FIRST("01-01"),
    /** The first of July. */
    MIDDLE("07-01"),
    /** The last of December. */
    LAST("12-31"),
    /** Only a member on all days of the year counts. */
    ALL("all");

    private final String label;

    PanelDay(String label) {
        this.label = label;
    }

    /**
     * Finds a constant by its label.
     *
     * @param label such as {@code 12-31}
     * @return the constant, or empty if none has this label
     */
    public static Optional<PanelDay> find(String label) {
        return Labels.find(
                values(),
                PanelDay::label,
                Objects.requireNonNull(label, "label").toLowerCase(Locale.ROOT));
    }

    /**
     * The constant with this label.
     *
     * @param label such as {@code 12-31}
     * @return the constant
     * @throws IllegalArgumentException if no constant has this label; the message quotes it
     */
    public static PanelDay of(String label) {
        return Labels.get(values(), PanelDay::label, Objects.requireNonNull(label, "label"), "day of a panel");
    }

    /**
     * The printed name.
     *
     * @return {@code any}, {@code all}, or the month and the day
     */
    public String label() {
        return label;
    }
}
