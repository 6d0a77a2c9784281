package org.comity.domain.time;

import org.jspecify.annotations.Nullable;

/** Reads a year of four digits, with or without month, day and time, out of a part of a text. */
final class DateScanner {
    private static final int YEAR_DIGITS = 4;

    private final String text;
    private final int from;
    private final int to;

    private int at;
    private int features;
    private int yearAt;
    private int unspecifiedInYear;
    private int month = DigitPair.ABSENT;
    private int dayOfMonth = DigitPair.ABSENT;
    private boolean unspecifiedMonth;
    private boolean unspecifiedDay;
    private boolean qualifiedBefore;

    DateScanner(String text, int from, int to) {
        this.text = text;
        this.from = from;
        this.to = to;
        this.at = from;
    }

    ImpreciseDate scan() {
        scanYear();
        if (at < to && text.charAt(at) == 'S') {
            return significantYears();
        }
        scanSuffix();
        if (at < to) {
            scanMonth();
            if (at < to) {
                scanDay();
                if (at < to) {
                    scanTime();
                }
            }
        }
        noteUnspecified();
        return Features.has(features, Features.UNSPECIFIED) ? unspecifiedDate() : wholeDate();
    }

    private void scanYear() {
        if (from == to) {
            throw Fault.at(text, from, "a date is missing");
        }
        scanPrefix();
        if (at < to && text.charAt(at) == '-') {
            features |= Features.NEGATIVE;
            at++;
        }
        yearAt = at;
        for (; at < yearAt + YEAR_DIGITS; at++) {
            char c = at < to ? text.charAt(at) : 0;
            if (c == 'X') {
                unspecifiedInYear++;
            } else if (c < '0' || c > '9') {
                throw Fault.unexpected(text, at, "one of the four digits of a year");
            }
        }
        if (Features.has(features, Features.NEGATIVE) && text.startsWith("0000", yearAt)) {
            throw Fault.at(text, yearAt - 1, "year 0 has no sign");
        }
        if (at < to && isDigit(text.charAt(at))) {
            throw Fault.at(text, at, "a year of more than four digits is written with Y before it");
        }
    }

    private void scanMonth() {
        scanHyphen();
        scanPrefix();
        int monthAt = at;
        month = DigitPair.read(text, at, to);
        at += 2;
        if (DigitPair.hasX(month)) {
            unspecifiedMonth = true;
            if (!DigitPair.matchesAny(month, 1, 12)) {
                throw Fault.at(text, monthAt, "no month matches " + text.substring(monthAt, at));
            }
        } else {
            int number = DigitPair.number(month);
            if (SubYear.isNumber(number)) {
                features |= Features.subYear(number);
            } else if (number < 1 || number > 12) {
                throw Fault.at(
                        text,
                        monthAt,
                        text.substring(monthAt, at)
                                + " is neither a month (01 to 12) nor a sub-year grouping (21 to 41)");
            }
        }
        scanSuffix();
    }

    private void scanDay() {
        scanHyphen();
        if (Features.subYearOf(features) != 0) {
            throw Fault.at(text, at, "a sub-year grouping has no days");
        }
        scanPrefix();
        int dayAt = at;
        dayOfMonth = DigitPair.read(text, at, to);
        at += 2;
        unspecifiedDay = DigitPair.hasX(dayOfMonth);
        if (!DigitPair.matchesAny(dayOfMonth, 1, longestMonth())) {
            throw Fault.at(text, dayAt, "no such day: " + text.substring(yearAt, at));
        }
        scanSuffix();
    }

    private int longestMonth() {
        if (unspecifiedMonth) {
            return 31;
        }
        boolean leap = unspecifiedInYear > 0 || Gregorian.isLeap(year());
        return Gregorian.lengthOfMonth(leap, DigitPair.number(month));
    }

    private void scanTime() {
        if (text.charAt(at) != 'T') {
            throw Fault.unexpected(text, at, "the end of the date or T and a time");
        }
        if (Features.has(features, Features.QUALIFIED) || unspecifiedInYear > 0 || unspecifiedMonth || unspecifiedDay) {
            throw Fault.at(text, at, "only a day without qualifier or unspecified digit has a time");
        }
        TimeOfDay.check(text, at + 1, to);
        features |= Features.TIME;
        at = to;
    }

    private void scanHyphen() {
        if (text.charAt(at) != '-') {
            throw Fault.unexpected(text, at, "'-' or the end of the date");
        }
        at++;
    }

    private void scanPrefix() {
        if (scanQualifier()) {
            features |= Features.QUALIFIED_PART;
        }
    }

    /** A suffix takes in all to its left: at the very end, and alone, it qualifies the date as a whole. */
    private void scanSuffix() {
        if (scanQualifier()) {
            if (at < to || qualifiedBefore) {
                features |= Features.QUALIFIED_PART;
            }
            qualifiedBefore = true;
        }
    }

    private boolean scanQualifier() {
        int qualifier = at < to ? Qualifier.features(text.charAt(at)) : 0;
        if (qualifier == 0) {
            return false;
        }
        features |= qualifier;
        at++;
        return true;
    }

    private void noteUnspecified() {
        if (month != DigitPair.ABSENT || unspecifiedMonth) {
            features |= Features.TO_THE_MONTH;
        }
        if (dayOfMonth != DigitPair.ABSENT || unspecifiedDay) {
            features |= Features.TO_THE_DAY;
        }
        if (unspecifiedInYear == 0 && !unspecifiedMonth && !unspecifiedDay) {
            return;
        }
        features |= isTail() ? Features.UNSPECIFIED_TAIL : Features.UNSPECIFIED_WITHIN;
    }

    private boolean isTail() {
        if (unspecifiedInYear > 0) {
            return !Features.has(features, Features.TO_THE_MONTH)
                    && unspecifiedInYear <= 2
                    && text.charAt(yearAt + 3) == 'X'
                    && (unspecifiedInYear == 1 || text.charAt(yearAt + 2) == 'X');
        }
        boolean toTheDay = Features.has(features, Features.TO_THE_DAY);
        boolean monthIsTail = !unspecifiedMonth || (DigitPair.isAllX(month) && (!toTheDay || unspecifiedDay));
        return monthIsTail && (!toTheDay || DigitPair.isAllX(dayOfMonth));
    }

    private ImpreciseDate wholeDate() {
        int year = year();
        if (month == DigitPair.ABSENT) {
            return date(Day.trusted(year, 1, 1), Day.trusted(year, 12, 31));
        }
        int number = DigitPair.number(month);
        if (dayOfMonth != DigitPair.ABSENT) {
            Day day = Day.trusted(year, number, DigitPair.number(dayOfMonth));
            return date(day, day);
        }
        return months(year, year, number);
    }

    private ImpreciseDate unspecifiedDate() {
        YearPattern years = new YearPattern(text, yearAt, Features.has(features, Features.NEGATIVE));
        int grouping = Features.subYearOf(features);
        if (grouping != 0) {
            return months(years.year(0), years.year(years.size() - 1), grouping);
        }
        DayPattern days = new DayPattern(years, month, dayOfMonth);
        @Nullable Day earliest = days.earliest();
        if (earliest == null) {
            throw Fault.at(text, yearAt, "no day of the calendar matches " + text.substring(yearAt, at));
        }
        return date(earliest, days.latest());
    }

    private ImpreciseDate months(int firstYear, int lastYear, int number) {
        boolean grouping = SubYear.isNumber(number);
        int first = grouping ? SubYear.firstMonth(number) : number;
        int last = grouping ? SubYear.lastMonth(number) : number;
        int length = Gregorian.lengthOfMonth(Gregorian.isLeap(lastYear), last);
        return date(Day.trusted(firstYear, first, 1), Day.trusted(lastYear, last, length));
    }

    private ImpreciseDate significantYears() {
        if (unspecifiedInYear > 0) {
            throw Fault.at(text, at, "a year with unspecified digits has no significant ones");
        }
        SignificantYears years = SignificantYears.read(text, at, to, year());
        at = years.end();
        features |= Features.SIGNIFICANT;
        scanSuffix();
        if (at < to) {
            throw Fault.unexpected(text, at, "the end of the date");
        }
        return date(years.earliest(), years.latest());
    }

    private ImpreciseDate date(@Nullable Day earliest, @Nullable Day latest) {
        return new ImpreciseDate(text.substring(from, to), earliest, latest, features);
    }

    private int year() {
        int year = 0;
        for (int i = yearAt; i < yearAt + YEAR_DIGITS; i++) {
            year = year * 10 + text.charAt(i) - '0';
        }
        return Features.has(features, Features.NEGATIVE) ? -year : year;
    }

    private static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || c == 'X';
    }
}
