package org.comity.domain.time;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.comity.domain.text.Labels;

/**
 * The smallest unit down to which a date is known, from the coarsest to the finest.
 *
 * <p>The units from a decade to a billion years are those of unspecified and significant digits (Library of Congress,
 * "Unspecified digit(s)" and "Significant digits"). The units between year and month are those of the sub-year groupings.
 * Each unit has the number that Wikidata gives to its precision, from 0 to 14.
 *
 * @since 0.1
 */
public enum DatePrecision {
    /** A billion years or more, Wikidata 0. */
    BILLION_YEARS(0),
    /** A hundred million years, Wikidata 1. */
    HUNDRED_MILLION_YEARS(1),
    /** Ten million years, Wikidata 2. */
    TEN_MILLION_YEARS(2),
    /** A million years, Wikidata 3. */
    MILLION_YEARS(3),
    /** A hundred thousand years, Wikidata 4. */
    HUNDRED_THOUSAND_YEARS(4),
    /** Ten thousand years, Wikidata 5; also a year of which no digit is specified, {@code XXXX}. */
    TEN_THOUSAND_YEARS(5),
    /** A thousand years, such as {@code 1XXX}, Wikidata 6. */
    MILLENNIUM(6),
    /** A hundred years, such as {@code 19XX}, Wikidata 7. */
    CENTURY(7),
    /** Ten years, such as {@code 198X}, Wikidata 8. */
    DECADE(8),
    /** A year, such as {@code 1985}, Wikidata 9. */
    YEAR(9),
    /** Half a year, such as {@code 1985-40}; in Wikidata a year, 9. */
    SEMESTER(9),
    /** Four months, such as {@code 1985-37}; in Wikidata a year, 9. */
    QUADRIMESTER(9),
    /** Three months, such as {@code 1985-33}; in Wikidata a year, 9. */
    QUARTER(9),
    /** A season, such as {@code 1985-21}; in Wikidata a year, 9. */
    SEASON(9),
    /** A month, such as {@code 1985-04}, Wikidata 10. */
    MONTH(10),
    /** A day, such as {@code 1985-04-12}, Wikidata 11. */
    DAY(11),
    /** An hour, Wikidata 12; EDTF has no such dates. */
    HOUR(12),
    /** A minute, Wikidata 13; EDTF has no such dates. */
    MINUTE(13),
    /** A second, such as {@code 1985-04-12T23:20:30Z}, Wikidata 14. */
    SECOND(14);

    private static final int LAST_POWER = 9;

    private final int wikidata;

    DatePrecision(int wikidata) {
        this.wikidata = wikidata;
    }

    /**
     * Finds a constant by its label.
     *
     * @param label such as {@code decade}
     * @return the constant, or empty if none has this label
     */
    public static Optional<DatePrecision> find(String label) {
        return Labels.find(values(), DatePrecision::label, Objects.requireNonNull(label, "label"));
    }

    /**
     * The constant with this label.
     *
     * @param label such as {@code decade}
     * @return the constant
     * @throws IllegalArgumentException if no constant has this label; the message quotes it
     */
    public static DatePrecision of(String label) {
        return Labels.get(
                values(), DatePrecision::label, Objects.requireNonNull(label, "label"), "precision of a date");
    }

    /**
     * The precision with this number in Wikidata. 9 is a year, because Wikidata has no parts of a year except months.
     *
     * @param number 0 (a billion years) to 14 (a second)
     * @return the precision
     * @throws IllegalArgumentException if Wikidata has no such precision; the message quotes it
     */
    public static DatePrecision ofWikidata(int number) {
        return Arrays.stream(values())
                .filter(precision -> precision.wikidata == number)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("not a precision of Wikidata, which has 0 to 14: " + number));
    }

    /** The unit of this many years, a power of ten. */
    static DatePrecision ofYears(int power) {
        return values()[LAST_POWER - Math.min(power, LAST_POWER)];
    }

    /** {@return the number of this precision in Wikidata, 0 to 14; for a part of a year other than a month that of a year} */
    public int wikidata() {
        return wikidata;
    }

    /**
     * The printed name, in lower case.
     *
     * @return such as {@code decade} or {@code million years}
     */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
