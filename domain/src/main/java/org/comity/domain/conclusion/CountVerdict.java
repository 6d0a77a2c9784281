package org.comity.domain.conclusion;

import java.util.Locale;
import java.util.Objects;
import org.comity.domain.finding.Severity;
import org.comity.domain.text.Labels;

/** How a claimed count compares with what the corpus enumerates. */
public enum CountVerdict {
    /** The corpus enumerates as many as claimed. */
    CONFIRMED(Severity.INFO),
    /** The corpus certainly enumerates more than claimed: a contradiction. */
    EXCEEDED(Severity.WARNING),
    /** Whether the claim is met depends on memberships that are merely possible, or nobody is enumerated at all. */
    UNDECIDED(Severity.INFO),
    /** The corpus enumerates fewer than claimed, and does not say that it enumerates all. */
    INCOMPLETE(Severity.INFO),
    /** The corpus enumerates fewer than claimed, although it says that it enumerates all. */
    SHORT(Severity.WARNING),
    /** Nothing in the corpus enumerates what is counted. */
    NOT_ENUMERABLE(Severity.INFO);

    private final Severity severity;

    CountVerdict(Severity severity) {
        this.severity = severity;
    }

    /**
     * How grave a finding with this verdict is.
     *
     * @return warning for {@link #EXCEEDED} and {@link #SHORT}, else info
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
