package org.comity.domain.time;

import java.io.Serializable;
import java.util.Optional;

/**
 * A date or a period as the Extended Date/Time Format writes it (Library of Congress, 4 February 2019, levels 0 to 2; a
 * profile of ISO 8601-2:2019).
 *
 * <p>Values are immutable. {@code Edtf.parse(value.toString())} equals {@code value}, save that the wordings of a
 * period's {@linkplain Bound bounds} are not printed. Where the standard leaves something open, {@code
 * docs/edtf-decisions.md} says what is done.
 */
public sealed interface Edtf extends Serializable permits ImpreciseDate, ImpreciseInterval {

    /**
     * The date or interval with this text, as {@link #parse} reads it.
     *
     * @param text an EDTF string
     * @return an interval if the text has a slash, else a date
     * @throws IllegalArgumentException if the text is not EDTF; the message quotes it and gives the character and the reason
     */
    static Edtf of(String text) {
        return parse(text);
    }

    /**
     * Reads any EDTF string of up to 1,000 characters whose years have up to 1,000 digits.
     *
     * @param text the string, without white space around it
     * @return a period if it has a slash, else a date
     * @throws IllegalArgumentException if it is none; the message quotes it and says at which character, counted from 1,
     *     and why
     */
    static Edtf parse(String text) {
        Fault.checkLength(text);
        return text.indexOf('/') >= 0 ? IntervalScanner.scan(text) : ImpreciseDate.parse(text);
    }

    /** {@return the lowest conformance level, 0, 1 or 2, that has all the features this value uses} */
    int level();

    /** {@return the first day this can mean or take in; empty where that is unbounded or unknown} */
    Optional<Day> earliest();

    /** {@return the last day this can mean or take in; empty where that is unbounded or unknown} */
    Optional<Day> latest();
}
