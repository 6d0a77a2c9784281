package org.comity.domain.time;

/**
 * The features of EDTF that a date uses, as a set of bits, and the conformance level that they require. The upper half
 * contains the number of a sub-year grouping.
 */
final class Features {
    static final int NEGATIVE = 1;
    static final int UNCERTAIN = 1 << 1;
    static final int APPROXIMATE = 1 << 2;
    /** A qualifier on some components only. */
    static final int QUALIFIED_PART = 1 << 3;
    /** Unspecified digits where level 1 allows them: one or two at the end of a year, a whole month, a whole day. */
    static final int UNSPECIFIED_TAIL = 1 << 4;
    /** Unspecified digits anywhere else. */
    static final int UNSPECIFIED_WITHIN = 1 << 5;

    static final int SEASON = 1 << 6;
    /** A sub-year grouping from 25 on. */
    static final int GROUPING = 1 << 7;

    static final int LONG_YEAR = 1 << 8;
    static final int EXPONENT = 1 << 9;
    static final int SIGNIFICANT = 1 << 10;
    static final int TIME = 1 << 11;
    static final int SET = 1 << 12;
    static final int TO_THE_MONTH = 1 << 13;
    static final int TO_THE_DAY = 1 << 14;

    static final int QUALIFIED = UNCERTAIN | APPROXIMATE;
    static final int UNSPECIFIED = UNSPECIFIED_TAIL | UNSPECIFIED_WITHIN;

    private static final int SUB_YEAR_SHIFT = 16;
    private static final int LEVEL_1 = NEGATIVE | QUALIFIED | UNSPECIFIED_TAIL | SEASON | LONG_YEAR;
    private static final int LEVEL_2 = QUALIFIED_PART | UNSPECIFIED_WITHIN | GROUPING | EXPONENT | SIGNIFICANT | SET;

    private Features() {}

    static boolean has(int features, int any) {
        return (features & any) != 0;
    }

    static int subYear(int number) {
        return (number > 24 ? GROUPING : SEASON) | number << SUB_YEAR_SHIFT;
    }

    /** The number of the sub-year grouping, or 0. */
    static int subYearOf(int features) {
        return features >>> SUB_YEAR_SHIFT;
    }

    static int level(int features) {
        boolean qualifiedSeason = has(features, SEASON) && has(features, QUALIFIED);
        return has(features, LEVEL_2) || qualifiedSeason ? 2 : has(features, LEVEL_1) ? 1 : 0;
    }

    /** In an interval, unspecified digits are at level 2 and a qualified season is at level 1. */
    static int levelInInterval(int features) {
        return has(features, LEVEL_2 | UNSPECIFIED_TAIL) ? 2 : has(features, LEVEL_1) ? 1 : 0;
    }
}
