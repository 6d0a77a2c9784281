package org.comity.domain.conclusion;

import java.util.Locale;
import java.util.Objects;
import org.comity.domain.finding.Severity;
import org.comity.domain.text.Labels;

/** How a claimed inclusion compares with what the corpus enumerates. */
public enum InclusionVerdict {
    /** Everyone enumerated in the first population certainly is in the second, and the first is declared complete. */
    CONFIRMED(Severity.INFO),
    /** No one enumerated speaks against it. */
    CONSISTENT(Severity.INFO),
    /** Someone in the first population certainly is not in the second, or is not enumerated there though all are. */
    CONTRADICTED(Severity.WARNING),
    /** Someone in the first population is not enumerated in the second. */
    UNDECIDED(Severity.INFO),
    /** The corpus enumerates no one in the first population. */
    NOT_ENUMERABLE(Severity.INFO);

    private final Severity severity;

    InclusionVerdict(Severity severity) {
        this.severity = severity;
    }

    /**
     * How grave a finding with this verdict is.
     *
     * @return warning for a contradiction, else info
     */
    public Severity severity() {
        return severity;
    }

    /**
     * The constant with this label.
     *
     * @param label such as {@code not enumerable}
     * @return the constant
     * @throws IllegalArgumentException if no constant has this label, quoting it
     */
    public static InclusionVerdict of(String label) {
        return Labels.get(
                values(), InclusionVerdict::label, Objects.requireNonNull(label, "label"), "verdict on an inclusion");
    }

    /**
     * The printed name.
     *
     * @return lower-case words, such as {@code not enumerable}
     */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
