package org.comity.domain.time;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;

/**
 * One end of a {@link ImpreciseInterval}: a known (if imprecise) date, open, or unknown.
 *
 * <p>An open end is said to have no limit; of an unknown end nothing is said. Two bounds are equal if their dates and
 * their wordings are.
 */
public sealed interface Bound extends Serializable permits KnownBound, UnstatedBound {

    /**
     * The bound with this text, as one side of an EDTF interval has it.
     *
     * @param text a date, {@code ..} for open, or empty for unknown
     * @return the bound, without a wording
     * @throws IllegalArgumentException if the text is neither of these, or a date that cannot end an EDTF interval; the
     *     message quotes it
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
     * @param date what EDTF allows as an end of an interval
     * @throws IllegalArgumentException if EDTF has no interval with such an end: a date-time, or a year written with
     *     {@code Y}
     */
    static Bound at(ImpreciseDate date) {
        return new KnownBound(date, null);
    }

    /**
     * {@return the bound at this date, as a source worded it}
     *
     * @param date what EDTF allows as an end of an interval
     * @param wording the words of the source, never blank
     * @throws IllegalArgumentException if the wording is blank, or if EDTF has no interval with such an end: a
     *     date-time, or a year written with {@code Y}
     */
    static Bound at(ImpreciseDate date, String wording) {
        return new KnownBound(date, Objects.requireNonNull(wording));
    }

    /** {@return the bound of which it is said that there is no limit, {@code ..} in EDTF} */
    static Bound open() {
        return UnstatedBound.OPEN;
    }

    /** {@return the bound of which nothing is known, empty in EDTF} */
    static Bound unknown() {
        return UnstatedBound.UNKNOWN;
    }

    /** {@return the date; empty if open or unknown} */
    Optional<ImpreciseDate> date();

    /** {@return the words of the source, never blank; empty if none are kept} */
    Optional<String> wording();

    /** {@return whether it is said that there is no limit} */
    boolean isOpen();

    /**
     * The same end without the wording of its source.
     *
     * @return this end, or one at the same date that has no wording
     */
    Bound plain();

    /** {@return whether nothing is known} */
    boolean isUnknown();

    /** Returns the EDTF text: a date, {@code ..}, or nothing. */
    @Override
    String toString();
}
