package org.comity.domain.finding;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.comity.domain.text.Labels;

/**
 * How serious a finding is, the most serious last.
 *
 * @since 0.1
 */
public enum Severity {
    /** For information; nothing is wrong. */
    INFO,
    /** The sources disagree or something looks wrong; the dataset is still published. */
    WARNING,
    /** The input cannot be understood or trusted; nothing is published. */
    ERROR;

    /**
     * Finds a constant by its label.
     *
     * @param label such as {@code warning}
     * @return the constant, or empty if none has this label
     */
    public static Optional<Severity> find(String label) {
        return Labels.find(values(), Severity::label, Objects.requireNonNull(label, "label"));
    }

    /**
     * The constant with this label.
     *
     * @param label such as {@code warning}
     * @return the constant
     * @throws IllegalArgumentException if no constant has this label; the message quotes it
     */
    public static Severity of(String label) {
        return Labels.get(values(), Severity::label, Objects.requireNonNull(label, "label"), "severity");
    }

    /**
     * The printed name, in lower case.
     *
     * @return {@code info}, {@code warning} or {@code error}
     */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Returns whether this severity is at least as serious as another.
     *
     * @param threshold the other severity
     * @return true if this one is at least as serious
     */
    public boolean isAtLeast(Severity threshold) {
        return compareTo(threshold) >= 0;
    }
}
