package org.comity.domain.time;

import java.util.Objects;
import java.util.Optional;
import org.comity.domain.text.QuotedText;
import org.jspecify.annotations.Nullable;

/**
 * A bound with a date that an EDTF interval can have as an end (Library of Congress, level 0, "Time Interval").
 *
 * @param value the date, neither a date-time nor a year written with {@code Y}
 * @param wordingOrNull the words of the source, never blank; null if none are kept
 * @since 0.1
 */
public record KnownBound(ImpreciseDate value, @Nullable String wordingOrNull) implements Bound {

    /**
     * Checks that an interval can have this end.
     *
     * @param value the date
     * @param wordingOrNull the words of the source; null if none are kept
     * @throws IllegalArgumentException if the wording is blank, or if the date cannot be an end of an EDTF interval: a
     *     date-time, or a year written with {@code Y}
     */
    public KnownBound {
        Objects.requireNonNull(value, "value");
        if (wordingOrNull != null && wordingOrNull.isBlank()) {
            throw new IllegalArgumentException("the wording is blank: " + QuotedText.of(wordingOrNull));
        }
        String why = reasonAgainst(value);
        if (why != null) {
            throw Fault.of(value.toString(), why);
        }
    }

    /** Returns null if an interval can start or end with the date. */
    static @Nullable String reasonAgainst(ImpreciseDate date) {
        if (Features.has(date.features(), Features.TIME)) {
            return "an end of an interval cannot be a date-time";
        }
        if (Features.has(date.features(), Features.LONG_YEAR)) {
            return "an end of an interval cannot be a year written with Y";
        }
        return null;
    }

    @Override
    public BoundKind kind() {
        return BoundKind.KNOWN;
    }

    @Override
    public Optional<ImpreciseDate> date() {
        return Optional.of(value);
    }

    @Override
    public Optional<String> wording() {
        return Optional.ofNullable(wordingOrNull);
    }

    @Override
    public Bound plain() {
        return wordingOrNull == null ? this : new KnownBound(value, null);
    }

    @Override
    public boolean isOpen() {
        return false;
    }

    @Override
    public boolean isUnknown() {
        return false;
    }

    /** Returns the EDTF text of the date. */
    @Override
    public String toString() {
        return value.toString();
    }
}
