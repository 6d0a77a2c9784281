package org.comity.domain.time;

import org.jspecify.annotations.Nullable;

/** Year, month and day that were read from a text, and the days that they can mean together. */
final class DateParts {
    static final int YEAR_DIGITS = 4;

    private final String text;
    private final int yearAt;
    private final boolean negative;
    private final int unspecifiedInYear;
    private int month = DigitPair.ABSENT;
    private int dayOfMonth = DigitPair.ABSENT;
    private boolean hasMonth;
    private boolean hasDay;

    /** The text must have four digits or X at the index; the last parameter is the number of X. */
    DateParts(String text, int yearAt, boolean negative, int unspecifiedInYear) {
        this.text = text;
        this.yearAt = yearAt;
        this.negative = negative;
        this.unspecifiedInYear = unspecifiedInYear;
    }

    /** Sets a {@linkplain DigitPair pair} as the month, or as the number of a sub-year grouping. */
    void month(int pair) {
        month = pair;
        hasMonth = true;
    }

    /** Sets a {@linkplain DigitPair pair} as the day of the month. */
    void dayOfMonth(int pair) {
        dayOfMonth = pair;
        hasDay = true;
    }

    /** Returns the features that describe the precision of the date and the position of its unspecified digits. */
    int features() {
        int precision = (hasMonth ? Features.TO_THE_MONTH : 0) | (hasDay ? Features.TO_THE_DAY : 0);
        if (!hasUnspecified()) {
            return precision;
        }
        return precision | (isUnspecifiedTail() ? Features.UNSPECIFIED_TAIL : Features.UNSPECIFIED_WITHIN);
    }

    boolean hasUnspecified() {
        return hasUnspecifiedYear() || hasUnspecifiedMonth() || (hasDay && DigitPair.hasX(dayOfMonth));
    }

    boolean hasUnspecifiedYear() {
        return unspecifiedInYear > 0;
    }

    private boolean hasUnspecifiedMonth() {
        return hasMonth && DigitPair.hasX(month);
    }

    private boolean isUnspecifiedTail() {
        if (hasUnspecifiedYear()) {
            return !hasMonth
                    && unspecifiedInYear <= 2
                    && text.charAt(yearAt + 3) == 'X'
                    && (unspecifiedInYear == 1 || text.charAt(yearAt + 2) == 'X');
        }
        boolean wholeMonth = !hasUnspecifiedMonth() || DigitPair.isAllX(month);
        return wholeMonth && DigitPair.isAllX(dayOfMonth);
    }

    /** The length of the month in days, or of the longest month that it can mean. */
    int longestMonth() {
        if (hasUnspecifiedMonth()) {
            return 31;
        }
        return Gregorian.lengthOfMonth(hasUnspecifiedYear() || Gregorian.isLeap(year()), DigitPair.number(month));
    }

    /** Returns null if the calendar has no matching day. */
    @Nullable
    Day earliest() {
        if (isGrouping()) {
            return Day.trusted(firstYear(), SubYear.firstMonth(DigitPair.number(month)), 1);
        }
        if (hasUnspecified()) {
            return pattern().earliest();
        }
        return Day.trusted(year(), hasMonth ? DigitPair.number(month) : 1, hasDay ? DigitPair.number(dayOfMonth) : 1);
    }

    /** Returns null if the calendar has no matching day. */
    @Nullable
    Day latest() {
        if (isGrouping()) {
            return lastOf(lastYear(), SubYear.lastMonth(DigitPair.number(month)));
        }
        if (hasUnspecified()) {
            return pattern().latest();
        }
        int lastMonth = hasMonth ? DigitPair.number(month) : 12;
        return hasDay ? Day.trusted(year(), lastMonth, DigitPair.number(dayOfMonth)) : lastOf(year(), lastMonth);
    }

    /** All days that the parts can mean together. */
    DayBox box() {
        int number = DigitPair.number(month);
        int months = isGrouping()
                ? DayBox.bits(SubYear.firstMonth(number), SubYear.lastMonth(number))
                : DigitPair.bits(month, 12);
        return new DayBox(negative, years().digits(), months, DigitPair.bits(dayOfMonth, 31));
    }

    private boolean isGrouping() {
        return hasMonth && !hasUnspecifiedMonth() && SubYear.isNumber(DigitPair.number(month));
    }

    private static Day lastOf(int year, int month) {
        return Day.trusted(year, month, Gregorian.lengthOfMonth(Gregorian.isLeap(year), month));
    }

    private DayPattern pattern() {
        return new DayPattern(years(), month, dayOfMonth);
    }

    private YearPattern years() {
        return new YearPattern(text, yearAt, negative);
    }

    private int firstYear() {
        return hasUnspecifiedYear() ? years().year(0) : year();
    }

    private int lastYear() {
        return hasUnspecifiedYear() ? years().year(years().size() - 1) : year();
    }

    /** The year must not contain X. */
    int year() {
        int year = 0;
        for (int i = yearAt; i < yearAt + YEAR_DIGITS; i++) {
            year = year * 10 + text.charAt(i) - '0';
        }
        return negative ? -year : year;
    }
}
