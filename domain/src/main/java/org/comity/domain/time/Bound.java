package org.comity.domain.time;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;

/**
 * One end of an {@link ImpreciseInterval}: a date, which may be imprecise, or open, or unknown.
 *
 * <p>An open end is stated to have no limit; nothing is stated about an unknown end. Two bounds are equal if their
 * dates and their wordings are equal. A program can switch on the {@link #kind()}, and from Java 21 on the bound itself:
 * {@code case KnownBound known}, {@code case UnstatedBound.OPEN}, {@code case UnstatedBound.UNKNOWN}.
 *
 * @since 0.1
 */
public sealed interface Bound extends Serializable permits KnownBound, UnstatedBound {

    /**
     * The bound with this text, as it is written in an EDTF interval.
     *
     * @param text a date, {@code ..} for open, or empty for unknown
     * @return the bound, without a wording
     * @throws IllegalArgumentException if the text is none of these, or is a date that cannot be an end of an EDTF
     *     interval; the message quotes it
     */
    static Bound of(String text) {
        if (text.isEmpty()) {
            return unknown();
        }
        return text.equals(open().toString()) ? open() : at(ImpreciseDate.parse(text));
    }

    /**
     * {@return the bound at this date, without a wording}
     *
     * @param date a date that EDTF allows as an end of an interval
     * @throws IllegalArgumentException if the date cannot be an end of an EDTF interval: a date-time, or a year written
     *     with {@code Y}
     */
    static Bound at(ImpreciseDate date) {
        return new KnownBound(date, null);
    }

    /**
     * {@return the bound at this date, with the wording of a source}
     *
     * @param date a date that EDTF allows as an end of an interval
     * @param wording the words of the source, never blank
     * @throws IllegalArgumentException if the wording is blank, or if the date cannot be an end of an EDTF interval: a
     *     date-time, or a year written with {@code Y}
     */
    static Bound at(ImpreciseDate date, String wording) {
        return new KnownBound(date, Objects.requireNonNull(wording, "wording"));
    }

    /** {@return the open bound, which is stated to have no limit; {@code ..} in EDTF} */
    static Bound open() {
        return UnstatedBound.OPEN;
    }

    /** {@return the unknown bound, about which nothing is stated; an empty text in EDTF} */
    static Bound unknown() {
        return UnstatedBound.UNKNOWN;
    }

    /** {@return whether it is known, open or unknown} */
    BoundKind kind();

    /** {@return the date; empty if open or unknown} */
    Optional<ImpreciseDate> date();

    /** {@return the words of the source, never blank; empty if none are kept} */
    Optional<String> wording();

    /** {@return whether this end is stated to have no limit} */
    boolean isOpen();

    /**
     * The same end without the wording of its source.
     *
     * @return this end, or one at the same date that has no wording
     */
    Bound plain();

    /** {@return whether nothing is stated about this end} */
    boolean isUnknown();

    /** Returns the EDTF text: a date, {@code ..}, or nothing. */
    @Override
    String toString();
}
