package org.comity.domain.conclusion;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.comity.domain.finding.Severity;
import org.comity.domain.text.Labels;

/**
 * The result of comparing a claimed inclusion with the entities that the corpus lists.
 *
 * @since 0.1
 */
public enum InclusionVerdict {
    /** Each entity of the first population is certainly in the second, and the first is declared complete. */
    CONFIRMED(Severity.INFO),
    /** No entity contradicts the claim. */
    CONSISTENT(Severity.INFO),
    /**
     * An entity of the first population is certainly not in the second, or is not listed in the second, which is
     * complete.
     */
    CONTRADICTED(Severity.WARNING),
    /** An entity of the first population is not listed in the second. */
    UNDECIDED(Severity.INFO),
    /** The corpus lists no entity of the first population. */
    NOT_ENUMERABLE(Severity.INFO);

    private final Severity severity;

    InclusionVerdict(Severity severity) {
        this.severity = severity;
    }

    /**
     * The severity of a finding with this verdict.
     *
     * @return warning for a contradiction, otherwise info
     */
    public Severity severity() {
        return severity;
    }

    /**
     * Finds a constant by its label.
     *
     * @param label such as {@code not enumerable}
     * @return the constant, or empty if none has this label
     */
    public static Optional<InclusionVerdict> find(String label) {
        return Labels.find(values(), InclusionVerdict::label, Objects.requireNonNull(label, "label"));
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
