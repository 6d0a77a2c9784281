package org.comity.domain.time;

import java.math.BigInteger;

/** The precision of a date of which only a range is known: the smallest unit that is at least as long as the range. */
final class RangePrecision {

    private static final BigInteger MONTHS_OF_A_YEAR = BigInteger.valueOf(12);

    private RangePrecision() {}

    static DatePrecision between(Day first, Day last) {
        if (first.equals(last)) {
            return DatePrecision.DAY;
        }
        BigInteger months = last.year()
                .subtract(first.year())
                .multiply(MONTHS_OF_A_YEAR)
                .add(BigInteger.valueOf(
                        last.month() - first.month() + (last.dayOfMonth() >= first.dayOfMonth() ? 1 : 0)));
        return months.compareTo(MONTHS_OF_A_YEAR) <= 0 ? ofMonths(months.intValue()) : ofYears(months);
    }

    private static DatePrecision ofMonths(int months) {
        return switch (months) {
            case 0, 1 -> DatePrecision.MONTH;
            case 2, 3 -> DatePrecision.QUARTER;
            case 4 -> DatePrecision.QUADRIMESTER;
            case 5, 6 -> DatePrecision.SEMESTER;
            default -> DatePrecision.YEAR;
        };
    }

    /** Two to ten years are within a decade, so the power is the number of digits of the years less one. */
    private static DatePrecision ofYears(BigInteger months) {
        BigInteger completeYears = months.subtract(BigInteger.ONE).divide(MONTHS_OF_A_YEAR);
        return DatePrecision.ofYears(completeYears.toString().length());
    }
}
