package org.comity.domain.time;

/**
 * The months that a sub-year grouping, 21 to 41, can mean (Library of Congress, level 2, "Sub-year groupings").
 *
 * <p>The standard does not define the days of the seasons. A season without a hemisphere may belong to either one, and
 * northern winter and southern summer include the new year. All of these have the whole year that is written. The other
 * seasons of a hemisphere have its three meteorological months.
 */
final class SubYear {
    static final int FIRST = 21;
    static final int LAST = 41;

    private SubYear() {}

    static boolean isNumber(int number) {
        return number >= FIRST && number <= LAST;
    }

    static int firstMonth(int number) {
        return switch (number) {
            case 25, 31 -> 3;
            case 26, 32 -> 6;
            case 27, 29 -> 9;
            case 34 -> 4;
            case 35, 41 -> 7;
            case 36 -> 10;
            case 38 -> 5;
            case 39 -> 9;
            default -> 1;
        };
    }

    static int lastMonth(int number) {
        return switch (number) {
            case 25, 31 -> 5;
            case 26, 32 -> 8;
            case 27, 29 -> 11;
            case 33 -> 3;
            case 34, 40 -> 6;
            case 35 -> 9;
            case 37 -> 4;
            case 38 -> 8;
            default -> 12;
        };
    }

    /**
     * Returns whether both are seasons of one series with numbers in the order of the year. The southern seasons are
     * not.
     */
    static boolean inOneOrder(int one, int other) {
        return series(one) == series(other) && series(one) > 0;
    }

    private static int series(int number) {
        return number < FIRST || number > 28 ? 0 : number < 25 ? 1 : 2;
    }
}
