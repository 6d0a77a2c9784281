package org.comity.domain.conclusion;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.comity.domain.finding.Severity;
import org.comity.domain.text.Labels;

/**
 * The result of comparing a claimed count with the entities that the corpus lists.
 *
 * @since 0.1
 */
public enum CountVerdict {
    /** The corpus lists the claimed number. */
    CONFIRMED(Severity.INFO),
    /** The corpus certainly lists more than the claimed number: a contradiction. */
    EXCEEDED(Severity.WARNING),
    /** The result depends on memberships that are only possible, or the corpus lists no entity. */
    UNDECIDED(Severity.INFO),
    /** The corpus lists fewer than the claimed number, and does not declare that its list is complete. */
    INCOMPLETE(Severity.INFO),
    /** The corpus lists fewer than the claimed number, although it declares that its list is complete. */
    SHORT(Severity.WARNING),
    /** Memberships cannot show what is counted. */
    NOT_ENUMERABLE(Severity.INFO);

    private final Severity severity;

    CountVerdict(Severity severity) {
        this.severity = severity;
    }

    /**
     * The severity of a finding with this verdict.
     *
     * @return warning for {@link #EXCEEDED} and {@link #SHORT}, otherwise info
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
    public static Optional<CountVerdict> find(String label) {
        return Labels.find(values(), CountVerdict::label, Objects.requireNonNull(label, "label"));
    }

    /**
     * The constant with this label.
     *
     * @param label such as {@code not enumerable}
     * @return the constant
     * @throws IllegalArgumentException if no constant has this label, quoting it
     */
    public static CountVerdict of(String label) {
        return Labels.get(values(), CountVerdict::label, Objects.requireNonNull(label, "label"), "verdict on a count");
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
