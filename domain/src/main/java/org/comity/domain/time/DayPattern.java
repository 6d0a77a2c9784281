package org.comity.domain.time;

import org.jspecify.annotations.Nullable;

/** The days that a date with unspecified digits can mean. */
final class DayPattern {
    private final YearPattern years;
    private final int month;
    private final int dayOfMonth;

    /** Month and day are {@linkplain DigitPair pairs}, absent for a less precise date. */
    DayPattern(YearPattern years, int month, int dayOfMonth) {
        this.years = years;
        this.month = month;
        this.dayOfMonth = dayOfMonth;
    }

    /** Returns null if the calendar has no matching day. */
    @Nullable
    Day earliest() {
        int size = years.size();
        for (int rank = 0; rank < size; rank++) {
            Day day = firstIn(years.year(rank));
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    /** Returns null if the calendar has no matching day. */
    @Nullable
    Day latest() {
        for (int rank = years.size() - 1; rank >= 0; rank--) {
            Day day = lastIn(years.year(rank));
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    private @Nullable Day firstIn(int year) {
        boolean leap = Gregorian.isLeap(year);
        for (int m = 1; m <= 12; m++) {
            int length = DigitPair.matches(month, m) ? Gregorian.lengthOfMonth(leap, m) : 0;
            for (int d = 1; d <= length; d++) {
                if (DigitPair.matches(dayOfMonth, d)) {
                    return Day.trusted(year, m, d);
                }
            }
        }
        return null;
    }

    private @Nullable Day lastIn(int year) {
        boolean leap = Gregorian.isLeap(year);
        for (int m = 12; m >= 1; m--) {
            int length = DigitPair.matches(month, m) ? Gregorian.lengthOfMonth(leap, m) : 0;
            for (int d = length; d >= 1; d--) {
                if (DigitPair.matches(dayOfMonth, d)) {
                    return Day.trusted(year, m, d);
                }
            }
        }
        return null;
    }
}
