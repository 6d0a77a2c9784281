package org.comity.domain.time;

import java.util.ArrayList;
import java.util.List;

/**
 * The days of the calendar whose digits of the year, month and day of the month are all among given ones, such as
 * {@code 198X-02-X9}.
 *
 * @param negative whether the years are before year 0
 * @param years ten bits for each of the four digits of the year, the last digit in the lowest bits
 * @param months a bit for each month, from bit 1
 * @param days a bit for each day of the month, from bit 1
 */
record DayBox(boolean negative, long years, int months, int days) {
    static final int ALL_MONTHS = 0x1FFE;
    static final int ALL_DAYS = -2;

    private static final int DIGITS = 4;
    private static final int BITS = 10;
    private static final long ANY_DIGIT = (1L << BITS) - 1;
    private static final long ONLY_YEAR_0 = 1L | (1L << BITS) | (1L << (2 * BITS)) | (1L << (3 * BITS));
    private static final int FEBRUARY = 2;
    private static final int LEAP_DAY = 29;

    /** The numbers from the first to the last as bits. */
    static int bits(int first, int last) {
        return first > last ? 0 : (-1 << first) & (-1 >>> (Integer.SIZE - 1 - last));
    }

    /** The digit of a year with this place, counted from the last, which is 0. */
    static long yearDigits(int place, int first, int last) {
        return (long) bits(first, last) << (place * BITS);
    }

    /** All digits in the places before this one, counted from the last. */
    static long anyDigits(int places) {
        return (1L << (places * BITS)) - 1;
    }

    /** The days that are in both. */
    DayBox and(DayBox other) {
        return negative == other.negative
                ? new DayBox(negative, years & other.years, months & other.months, days & other.days)
                : new DayBox(negative, 0, 0, 0);
    }

    /** The days that are not in the other, as boxes without a day in common. */
    List<DayBox> minus(DayBox other) {
        DayBox common = and(other);
        if (common.isEmpty()) {
            return List.of(this);
        }
        List<DayBox> rest = new ArrayList<>();
        long left = years;
        for (int place = 0; place < DIGITS; place++) {
            long digit = ANY_DIGIT << (place * BITS);
            add(rest, new DayBox(negative, (left & ~digit) | (left & digit & ~other.years), months, days));
            left = (left & ~digit) | (common.years & digit);
        }
        add(rest, new DayBox(negative, left, months & ~other.months, days));
        add(rest, new DayBox(negative, left, common.months, days & ~other.days));
        return rest;
    }

    private static void add(List<DayBox> boxes, DayBox box) {
        if (!box.isEmpty()) {
            boxes.add(box);
        }
    }

    /** Whether the calendar has none of these days. */
    boolean isEmpty() {
        if (!hasYear()) {
            return true;
        }
        for (int month = 1; month <= 12; month++) {
            boolean has = (months & (1 << month)) != 0;
            if (has && (days & bits(1, Gregorian.lengthOfMonth(false, month))) != 0) {
                return false;
            }
        }
        boolean leapDay = (months & (1 << FEBRUARY)) != 0 && (days & (1 << LEAP_DAY)) != 0;
        return !leapDay || !hasLeapYear();
    }

    private boolean hasYear() {
        for (int place = 0; place < DIGITS; place++) {
            if (((years >>> (place * BITS)) & ANY_DIGIT) == 0) {
                return false;
            }
        }
        return !negative || years != ONLY_YEAR_0;
    }

    /** The last two digits decide, or the first two if the last two are zeros. */
    private boolean hasLeapYear() {
        for (int number = 0; number < 100; number += 4) {
            if (number != 0 && hasDigits(number, 0)) {
                return true;
            }
            boolean ofCentury = hasDigits(0, 0) && hasDigits(number, 2);
            if (ofCentury && !(negative && number == 0)) {
                return true;
            }
        }
        return false;
    }

    /** Whether two digits of the year, from this place on, can form the number. */
    private boolean hasDigits(int number, int place) {
        long digits = (1L << (place * BITS + number % 10)) | (1L << ((place + 1) * BITS + number / 10));
        return (years & digits) == digits;
    }
}
