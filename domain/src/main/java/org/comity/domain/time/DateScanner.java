package org.comity.domain.time;

import org.jspecify.annotations.Nullable;

/** Reads a year of four digits, with or without month, day and time, from a part of a text. */
final class DateScanner {
    private final String text;
    private final int from;
    private final int to;

    private int at;
    private int features;
    private int yearAt;
    private boolean qualifiedBefore;

    DateScanner(String text, int from, int to) {
        this.text = text;
        this.from = from;
        this.to = to;
        this.at = from;
    }

    /** The days of a date with unspecified digits. */
    static DayBox pattern(String text) {
        DateScanner scanner = new DateScanner(text, 0, text.length());
        DateParts parts = scanner.scanYear();
        scanner.scanRest(parts);
        return parts.box();
    }

    ImpreciseDate scan() {
        DateParts parts = scanYear();
        if (at < to && text.charAt(at) == 'S') {
            return significantYears(parts);
        }
        scanRest(parts);
        features |= parts.features();
        @Nullable Day earliest = parts.earliest();
        if (earliest == null) {
            throw Fault.at(text, yearAt, "no day of the calendar matches " + text.substring(yearAt, at));
        }
        boolean oneDay = Features.has(features, Features.TO_THE_DAY) && !parts.hasUnspecified();
        return date(earliest, oneDay ? earliest : parts.latest());
    }

    private void scanRest(DateParts parts) {
        scanSuffix();
        if (at < to) {
            scanMonth(parts);
            if (at < to) {
                scanDay(parts);
                if (at < to) {
                    scanTime(parts);
                }
            }
        }
    }

    private DateParts scanYear() {
        if (from == to) {
            throw Fault.at(text, from, "a date is missing");
        }
        scanPrefix();
        if (at < to && text.charAt(at) == '-') {
            features |= Features.NEGATIVE;
            at++;
        }
        yearAt = at;
        int unspecified = 0;
        for (; at < yearAt + DateParts.YEAR_DIGITS; at++) {
            char c = at < to ? text.charAt(at) : 0;
            if (c == 'X') {
                unspecified++;
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
        return new DateParts(text, yearAt, Features.has(features, Features.NEGATIVE), unspecified);
    }

    private void scanMonth(DateParts parts) {
        scanHyphen();
        scanPrefix();
        int monthAt = at;
        int month = DigitPair.read(text, at, to);
        at += 2;
        parts.month(month);
        if (DigitPair.hasX(month)) {
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

    private void scanDay(DateParts parts) {
        scanHyphen();
        if (Features.subYearOf(features) != 0) {
            throw Fault.at(text, at, "a sub-year grouping cannot have a day");
        }
        scanPrefix();
        int dayAt = at;
        int dayOfMonth = DigitPair.read(text, at, to);
        at += 2;
        if (!DigitPair.matchesAny(dayOfMonth, 1, parts.longestMonth())) {
            throw Fault.at(text, dayAt, "no such day: " + text.substring(yearAt, at));
        }
        parts.dayOfMonth(dayOfMonth);
        scanSuffix();
    }

    private void scanTime(DateParts parts) {
        if (text.charAt(at) != 'T') {
            throw Fault.unexpected(text, at, "the end of the date or T and a time");
        }
        if (Features.has(features, Features.QUALIFIED) || parts.hasUnspecified()) {
            throw Fault.at(text, at, "only a day without qualifiers and unspecified digits can have a time");
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

    /**
     * A suffix qualifies everything to its left. If it is at the end and is the only one, it qualifies the whole date.
     */
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

    private ImpreciseDate significantYears(DateParts parts) {
        if (parts.hasUnspecified()) {
            throw Fault.at(text, at, "a year with unspecified digits cannot have significant digits");
        }
        SignificantYears years = SignificantYears.read(text, at, to, parts.year());
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

    private static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || c == 'X';
    }
}
