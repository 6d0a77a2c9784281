package org.comity.domain.finding;

import java.util.Locale;
import java.util.Objects;
import org.comity.domain.text.Labels;

/** How grave a finding is, the gravest last. */
public enum Severity {
    /** For reading; nothing is wrong. */
    INFO,
    /** The sources disagree or something looks wrong; the dataset is published all the same. */
    WARNING,
    /** The input cannot be understood or trusted; nothing is published. */
    ERROR;

    /**
     * The constant with this label.
     *
     * @param label such as {@code warning}
     * @return the constant
     * @throws IllegalArgumentException if no constant has this label, quoting it
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
     * Tells whether this severity is as grave as another, or graver.
     *
     * @param threshold the other
     * @return true if this is at least as grave
     */
    public boolean isAtLeast(Severity threshold) {
        return compareTo(threshold) >= 0;
    }
}
