package org.comity.domain.time;

import java.util.Objects;
import java.util.Optional;
import org.comity.domain.text.QuotedText;
import org.jspecify.annotations.Nullable;

/** A bound with a date that an EDTF interval can have as an end. */
record KnownBound(ImpreciseDate value, @Nullable String words) implements Bound {

    KnownBound {
        Objects.requireNonNull(value);
        if (words != null && words.isBlank()) {
            throw new IllegalArgumentException("the wording is blank: " + QuotedText.of(words));
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
    public Optional<ImpreciseDate> date() {
        return Optional.of(value);
    }

    @Override
    public Optional<String> wording() {
        return Optional.ofNullable(words);
    }

    @Override
    public Bound plain() {
        return words == null ? this : new KnownBound(value, null);
    }

    @Override
    public boolean isOpen() {
        return false;
    }

    @Override
    public boolean isUnknown() {
        return false;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
