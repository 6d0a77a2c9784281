package org.comity.domain.time;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;

/**
 * A date or a period in the Extended Date/Time Format (Library of Congress, 4 February 2019, levels 0 to 2; a profile
 * of ISO 8601-2:2019).
 *
 * <p>Values are immutable. {@code Edtf.parse(value.toString())} equals {@code value}, except that the text does not
 * contain the wordings of a period's {@linkplain Bound bounds}. {@code docs/edtf-decisions.md} explains the decisions
 * where the standard leaves a choice.
 *
 * @since 0.1
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
     * @throws IllegalArgumentException if the text is not EDTF; the message quotes it and gives the character, counted
     *     from 1, and the reason
     */
    static Edtf parse(String text) {
        Fault.checkLength(text);
        return text.indexOf('/') >= 0 ? IntervalScanner.scan(text) : ImpreciseDate.parse(text);
    }

    /**
     * Reads any EDTF string, without an exception for other texts.
     *
     * @param text the string, without white space around it
     * @return a period if it has a slash, else a date; empty if {@link #parse} would refuse the text
     */
    static Optional<Edtf> find(String text) {
        try {
            return Optional.of(parse(text));
        } catch (IllegalArgumentException notEdtf) {
            return Optional.empty();
        }
    }

    /** {@return the lowest conformance level, 0, 1 or 2, that has all features of this value} */
    int level();

    /** {@return the first day that this can mean or include; empty if it is unbounded or unknown} */
    Optional<Day> earliest();

    /** {@return the last day that this can mean or include; empty if it is unbounded or unknown} */
    Optional<Day> latest();

    /**
     * The date or period in words, such as "about 1950", "early 1980s", "spring 2001" or "since March 2019".
     *
     * <p>A form without usual words, such as {@code 19X5}, is its EDTF text. Qualifiers and members of sets are displayed,
     * but not the wordings of bounds. {@code docs/java.md} lists what {@code ProseDate.read} reads back; it never reads
     * other days.
     *
     * @param locale a locale in English, French, Spanish, German, Portuguese, Chinese, Japanese or Korean; other languages
     *     are displayed in English
     * @return the words, never blank
     */
    String display(Locale locale);
}
