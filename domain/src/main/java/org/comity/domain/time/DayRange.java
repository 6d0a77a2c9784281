package org.comity.domain.time;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * All days from one limit to another.
 *
 * <p>In years of more than four digits, a range consists of whole years, because EDTF has no months of such years.
 */
record DayRange(Limit first, Limit last) {
    private static final Day FIRST_OF_FOUR_DIGITS = Day.of(-YearText.LONGEST_PLAIN_YEAR, 1, 1);
    private static final Day LAST_OF_FOUR_DIGITS = Day.of(YearText.LONGEST_PLAIN_YEAR, 12, 31);

    /** The days in years of up to four digits, as boxes without a day in common. */
    List<DayBox> boxes() {
        List<DayBox> boxes = new ArrayList<>();
        boolean any = Limit.compare(first, LAST_OF_FOUR_DIGITS) <= 0 && Limit.compare(last, FIRST_OF_FOUR_DIGITS) >= 0;
        if (any) {
            addDays(
                    Limit.later(first, FIRST_OF_FOUR_DIGITS) instanceof Day from ? from : FIRST_OF_FOUR_DIGITS,
                    Limit.earlier(last, LAST_OF_FOUR_DIGITS) instanceof Day to ? to : LAST_OF_FOUR_DIGITS,
                    boxes);
        }
        return boxes;
    }

    /** The first year, or a year before all years if there is no first day. */
    BigInteger firstYear() {
        return first instanceof Day day ? day.year() : LongYearScanner.BEYOND.negate();
    }

    /** The last year, or a year after all years if there is no last day. */
    BigInteger lastYear() {
        return last instanceof Day day ? day.year() : LongYearScanner.BEYOND;
    }

    private static void addDays(Day from, Day to, List<DayBox> boxes) {
        int firstYear = from.year().intValue();
        int lastYear = to.year().intValue();
        if (firstYear == lastYear) {
            addPartOfYear(firstYear, from, to, boxes);
            return;
        }
        boolean wholeFirst = from.month() == 1 && from.dayOfMonth() == 1;
        boolean wholeLast = to.month() == 12 && to.dayOfMonth() == 31;
        if (!wholeFirst) {
            addPartOfYear(firstYear, from, Day.trusted(firstYear, 12, 31), boxes);
        }
        if (!wholeLast) {
            addPartOfYear(lastYear, Day.trusted(lastYear, 1, 1), to, boxes);
        }
        addYears(wholeFirst ? firstYear : firstYear + 1, wholeLast ? lastYear : lastYear - 1, boxes);
    }

    private static void addPartOfYear(int year, Day from, Day to, List<DayBox> boxes) {
        boolean negative = year < 0;
        List<Long> only = new ArrayList<>(1);
        addMagnitudes(Math.abs(year), Math.abs(year), 3, 0, only);
        long digits = only.get(0);
        if (from.month() == to.month()) {
            int days = DayBox.bits(from.dayOfMonth(), to.dayOfMonth());
            boxes.add(new DayBox(negative, digits, 1 << from.month(), days));
            return;
        }
        boxes.add(new DayBox(negative, digits, 1 << from.month(), DayBox.bits(from.dayOfMonth(), 31)));
        boxes.add(new DayBox(negative, digits, DayBox.bits(from.month() + 1, to.month() - 1), DayBox.ALL_DAYS));
        boxes.add(new DayBox(negative, digits, 1 << to.month(), DayBox.bits(1, to.dayOfMonth())));
    }

    private static void addYears(int firstYear, int lastYear, List<DayBox> boxes) {
        List<Long> before = new ArrayList<>();
        List<Long> after = new ArrayList<>();
        if (firstYear < 0) {
            addMagnitudes(Math.max(1, -lastYear), -firstYear, 3, 0, before);
        }
        if (lastYear >= 0) {
            addMagnitudes(Math.max(0, firstYear), lastYear, 3, 0, after);
        }
        before.forEach(digits -> boxes.add(new DayBox(true, digits, DayBox.ALL_MONTHS, DayBox.ALL_DAYS)));
        after.forEach(digits -> boxes.add(new DayBox(false, digits, DayBox.ALL_MONTHS, DayBox.ALL_DAYS)));
    }

    /** Adds the digits of the numbers from the first to the last, where the digits before the place are decided. */
    private static void addMagnitudes(int first, int last, int place, long decided, List<Long> digits) {
        if (first > last) {
            return;
        }
        int unit = power(place);
        if (place < 0 || (first == 0 && last == 10 * unit - 1)) {
            digits.add(decided | DayBox.anyDigits(place + 1));
            return;
        }
        int low = first / unit;
        int high = last / unit;
        if (low == high) {
            addMagnitudes(first % unit, last % unit, place - 1, decided | DayBox.yearDigits(place, low, low), digits);
            return;
        }
        addMagnitudes(first % unit, unit - 1, place - 1, decided | DayBox.yearDigits(place, low, low), digits);
        if (low + 1 < high) {
            digits.add(decided | DayBox.yearDigits(place, low + 1, high - 1) | DayBox.anyDigits(place));
        }
        addMagnitudes(0, last % unit, place - 1, decided | DayBox.yearDigits(place, high, high), digits);
    }

    private static int power(int place) {
        int power = 1;
        for (int i = 0; i < place; i++) {
            power *= 10;
        }
        return power;
    }
}
