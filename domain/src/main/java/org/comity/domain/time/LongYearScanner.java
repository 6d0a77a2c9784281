package org.comity.domain.time;

import java.math.BigInteger;

/** Reads a year of more than four digits or with an exponent, {@code Y170000002} or {@code Y-17E7}. */
final class LongYearScanner {
    static final int MOST_DIGITS = 1_000;
    /** The first year with more digits. */
    static final BigInteger BEYOND = BigInteger.TEN.pow(MOST_DIGITS);

    private static final int FEWEST_DIGITS = 5;
    private static final int DIGITS_IN_ANY_LONG = 18;

    private final String text;
    private final int from;
    private final int to;

    private int at;
    private int features = Features.LONG_YEAR;

    /** The part must begin with {@code Y}. */
    LongYearScanner(String text, int from, int to) {
        this.text = text;
        this.from = from;
        this.to = to;
        this.at = from + 1;
    }

    ImpreciseDate scan() {
        BigInteger year = year();
        Day earliest;
        Day latest;
        if (at < to && text.charAt(at) == 'S') {
            SignificantYears years = SignificantYears.read(text, at, to, year);
            features |= Features.SIGNIFICANT;
            at = years.end();
            earliest = years.earliest();
            latest = years.latest();
        } else {
            earliest = Day.of(year, 1, 1);
            latest = Day.of(year, 12, 31);
        }
        int qualifier = at < to ? Qualifier.features(text.charAt(at)) : 0;
        if (qualifier != 0) {
            features |= qualifier;
            at++;
        }
        if (at < to) {
            throw Fault.unexpected(text, at, "the end of the year");
        }
        return new ImpreciseDate(text.substring(from, to), earliest, latest, features);
    }

    private BigInteger year() {
        boolean negative = at < to && text.charAt(at) == '-';
        if (negative) {
            at++;
        }
        int digitsAt = at;
        skipNumber("a digit from 1 to 9");
        int digitsEnd = at;
        int exponent = at < to && text.charAt(at) == 'E' ? exponent() : 0;
        int length = digitsEnd - digitsAt + exponent;
        if (exponent == 0 && length < FEWEST_DIGITS) {
            throw Fault.at(text, from, "Y is only for a year of more than four digits or with an exponent");
        }
        if (length > MOST_DIGITS) {
            throw Fault.at(text, digitsAt, "the year has more than " + MOST_DIGITS + " digits");
        }
        BigInteger magnitude = number(digitsAt, digitsEnd);
        if (exponent > 0) {
            magnitude = magnitude.multiply(BigInteger.TEN.pow(exponent));
        }
        return negative ? magnitude.negate() : magnitude;
    }

    private int exponent() {
        features |= Features.EXPONENT;
        at++;
        int exponentAt = at;
        skipNumber("an exponent of at least 1");
        int exponent = 0;
        for (int i = exponentAt; i < at && exponent <= MOST_DIGITS; i++) {
            exponent = exponent * 10 + text.charAt(i) - '0';
        }
        return exponent;
    }

    private void skipNumber(String expected) {
        char first = at < to ? text.charAt(at) : 0;
        if (first < '1' || first > '9') {
            throw Fault.unexpected(text, at, expected);
        }
        while (at < to && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
    }

    private BigInteger number(int start, int end) {
        return end - start <= DIGITS_IN_ANY_LONG
                ? BigInteger.valueOf(Long.parseLong(text, start, end, 10))
                : new BigInteger(text.substring(start, end));
    }
}
