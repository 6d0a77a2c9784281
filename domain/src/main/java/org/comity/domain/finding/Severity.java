package org.comity.domain.finding;

import java.util.Locale;

/** How grave a finding is, the gravest last. */
public enum Severity {
    /** For reading; nothing is wrong. */
    INFO,
    /** The sources disagree or something looks wrong; the dataset is published all the same. */
    WARNING,
    /** The input cannot be understood or trusted; nothing is published. */
    ERROR;

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
