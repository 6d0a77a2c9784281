package org.comity.domain.time;

import java.math.BigInteger;

/** The proleptic Gregorian calendar with a year zero, as ISO 8601 uses it. */
final class Gregorian {
    private static final BigInteger CYCLE = BigInteger.valueOf(400);

    private Gregorian() {}

    static boolean isLeap(long year) {
        return (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0);
    }

    static boolean isLeap(BigInteger year) {
        return isLeap(year.mod(CYCLE).longValue());
    }

    /** Month from 1 to 12. */
    static int lengthOfMonth(boolean leap, int month) {
        return switch (month) {
            case 2 -> leap ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }
}
