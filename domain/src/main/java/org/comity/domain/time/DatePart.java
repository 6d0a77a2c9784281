package org.comity.domain.time;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.comity.domain.text.Labels;

/**
 * A part of a date that can be qualified or unspecified by itself (Library of Congress, level 2, "Qualification").
 *
 * @since 0.1
 */
public enum DatePart {
    /** The year. */
    YEAR,
    /** The season or other sub-year grouping, which is in the place of the month. */
    SEASON,
    /** The month. */
    MONTH,
    /** The day of the month. */
    DAY;

    /**
     * Finds a constant by its label.
     *
     * @param label such as {@code month}
     * @return the constant, or empty if none has this label
     */
    public static Optional<DatePart> find(String label) {
        return Labels.find(values(), DatePart::label, Objects.requireNonNull(label, "label"));
    }

    /**
     * The constant with this label.
     *
     * @param label such as {@code month}
     * @return the constant
     * @throws IllegalArgumentException if no constant has this label; the message quotes it
     */
    public static DatePart of(String label) {
        return Labels.get(values(), DatePart::label, Objects.requireNonNull(label, "label"), "part of a date");
    }

    /**
     * The printed name, in lower case.
     *
     * @return {@code year}, {@code season}, {@code month} or {@code day}
     */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
