package org.comity.domain.time;

import java.math.BigInteger;

/**
 * The years that agree with an estimate in its first significant digits: {@code 1950S2} is a year from 1900 to 1999.
 *
 * @param end one past the last character of the number of digits
 */
record SignificantYears(Day earliest, Day latest, int end) {

    /** Reads {@code S} and the number of digits, from the index to the first character that is not a digit. */
    static SignificantYears read(String text, int index, int to, long estimate) {
        return read(text, index, to, BigInteger.valueOf(estimate));
    }

    /** Reads {@code S} and the number of digits, from the index to the first character that is not a digit. */
    static SignificantYears read(String text, int index, int to, BigInteger estimate) {
        int at = index + 1;
        char first = at < to ? text.charAt(at) : 0;
        if (first < '1' || first > '9') {
            throw Fault.unexpected(text, at, "the number of significant digits, at least 1");
        }
        int significant = 0;
        for (; at < to && text.charAt(at) >= '0' && text.charAt(at) <= '9'; at++) {
            significant = significant * 10 + text.charAt(at) - '0';
            if (significant > LongYearScanner.MOST_DIGITS) {
                throw Fault.at(text, index + 1, "a year has at most " + LongYearScanner.MOST_DIGITS + " digits");
            }
        }
        return of(estimate, significant, at);
    }

    private static SignificantYears of(BigInteger estimate, int significant, int end) {
        BigInteger magnitude = estimate.abs();
        int rest = Math.max(0, magnitude.toString().length() - significant);
        BigInteger unit = BigInteger.TEN.pow(rest);
        BigInteger low = magnitude.subtract(magnitude.mod(unit));
        BigInteger high = low.add(unit).subtract(BigInteger.ONE);
        boolean negative = estimate.signum() < 0;
        return new SignificantYears(
                Day.of(negative ? high.negate() : low, 1, 1), Day.of(negative ? low.negate() : high, 12, 31), end);
    }
}
