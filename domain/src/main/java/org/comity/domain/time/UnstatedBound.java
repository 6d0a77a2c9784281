package org.comity.domain.time;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.comity.domain.text.Labels;

/**
 * A bound without a date (Library of Congress, level 1, "Extended Interval").
 *
 * @since 0.1
 */
public enum UnstatedBound implements Bound {
    /** Stated to have no limit, {@code ..} in EDTF. */
    OPEN(".."),
    /** Nothing is stated, an empty text in EDTF. */
    UNKNOWN("");

    private final String edtf;

    UnstatedBound(String edtf) {
        this.edtf = edtf;
    }

    /**
     * Finds a constant by its label.
     *
     * @param label {@code open} or {@code unknown}
     * @return the constant, or empty if none has this label
     */
    public static Optional<UnstatedBound> find(String label) {
        return Labels.find(values(), UnstatedBound::label, Objects.requireNonNull(label, "label"));
    }

    /**
     * The constant with this label.
     *
     * @param label {@code open} or {@code unknown}
     * @return the constant
     * @throws IllegalArgumentException if no constant has this label; the message quotes it
     */
    public static UnstatedBound of(String label) {
        return Labels.get(
                values(), UnstatedBound::label, Objects.requireNonNull(label, "label"), "bound without a date");
    }

    /**
     * The printed name, in lower case.
     *
     * @return {@code open} or {@code unknown}
     */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public BoundKind kind() {
        return this == OPEN ? BoundKind.OPEN : BoundKind.UNKNOWN;
    }

    @Override
    public Optional<ImpreciseDate> date() {
        return Optional.empty();
    }

    @Override
    public Optional<String> wording() {
        return Optional.empty();
    }

    @Override
    public Bound plain() {
        return this;
    }

    @Override
    public boolean isOpen() {
        return this == OPEN;
    }

    @Override
    public boolean isUnknown() {
        return this == UNKNOWN;
    }

    /** Returns the EDTF text, {@code ..} or nothing; {@link #label()} has words. */
    @Override
    public String toString() {
        return edtf;
    }
}
