package org.comity.domain.time;

import java.math.BigInteger;
import java.util.EnumSet;
import java.util.Set;

/**
 * The parts of a date that is not a set, as they are written. It is made when somebody asks, so that a date itself has
 * only its text and its bounds.
 */
final class WrittenDate {
    private static final int YEAR_DIGITS = 4;
    private static final String QUALIFIERS = "?~%";

    private final ImpreciseDate date;
    private final String text;
    private final Set<DatePart> parts = EnumSet.noneOf(DatePart.class);
    private final Set<DatePart> uncertain = EnumSet.noneOf(DatePart.class);
    private final Set<DatePart> approximate = EnumSet.noneOf(DatePart.class);
    /** The four digits of the year, or everything between Y and the qualifier. */
    private String year = "";
    /** Two characters, or nothing. */
    private String month = "";
    /** Two characters, or nothing. */
    private String day = "";

    private int at;

    /** The date must not be a set. */
    WrittenDate(ImpreciseDate date) {
        this.date = date;
        this.text = date.toString();
        read();
    }

    private void read() {
        char prefix = qualifier();
        int start = at;
        if (isLongYear()) {
            at = text.length() - (QUALIFIERS.indexOf(text.charAt(text.length() - 1)) >= 0 ? 1 : 0);
        } else {
            start += text.charAt(at) == '-' ? 1 : 0;
            at = start + YEAR_DIGITS;
            skipSignificantDigits();
        }
        year = text.substring(start, isLongYear() ? at : start + YEAR_DIGITS);
        part(DatePart.YEAR, prefix);
        if (at < text.length() && text.charAt(at) == '-') {
            at++;
            prefix = qualifier();
            month = pair();
            part(Features.subYearOf(date.features()) == 0 ? DatePart.MONTH : DatePart.SEASON, prefix);
        }
        if (at < text.length() && text.charAt(at) == '-') {
            at++;
            prefix = qualifier();
            day = pair();
            part(DatePart.DAY, prefix);
        }
    }

    private void skipSignificantDigits() {
        while (at < text.length() && text.charAt(at) != '-' && QUALIFIERS.indexOf(text.charAt(at)) < 0 && !isTime()) {
            at++;
        }
    }

    private boolean isTime() {
        return text.charAt(at) == 'T';
    }

    private String pair() {
        at += 2;
        return text.substring(at - 2, at);
    }

    private char qualifier() {
        boolean any = at < text.length() && QUALIFIERS.indexOf(text.charAt(at)) >= 0;
        return any ? text.charAt(at++) : 0;
    }

    /** A qualifier before a part is for this part, one after it is for all parts so far. */
    private void part(DatePart part, char prefix) {
        parts.add(part);
        mark(prefix, Set.of(part));
        mark(qualifier(), parts);
    }

    private void mark(char qualifier, Set<DatePart> marked) {
        int features = Qualifier.features(qualifier);
        if (Features.has(features, Features.UNCERTAIN)) {
            uncertain.addAll(marked);
        }
        if (Features.has(features, Features.APPROXIMATE)) {
            approximate.addAll(marked);
        }
    }

    private boolean isLongYear() {
        return Features.has(date.features(), Features.LONG_YEAR);
    }

    Set<DatePart> parts() {
        return parts;
    }

    Set<DatePart> uncertain() {
        return uncertain;
    }

    Set<DatePart> approximate() {
        return approximate;
    }

    Set<DatePart> unspecified() {
        Set<DatePart> unspecified = EnumSet.noneOf(DatePart.class);
        if (year.indexOf('X') >= 0) {
            unspecified.add(DatePart.YEAR);
        }
        if (month.indexOf('X') >= 0) {
            unspecified.add(DatePart.MONTH);
        }
        if (day.indexOf('X') >= 0) {
            unspecified.add(DatePart.DAY);
        }
        return unspecified;
    }

    /** The number of the month, or 0 if it is missing, not specified, or a season. */
    int month() {
        int number = number(month);
        return SubYear.isNumber(number) ? 0 : number;
    }

    /** The day of the month, or 0 if it is missing or not specified. */
    int day() {
        return number(day);
    }

    /** Four digits or X, or everything between Y and the qualifier. */
    String yearDigits() {
        return year;
    }

    /** Two characters of which any may be X, or nothing. */
    String dayDigits() {
        return day;
    }

    /** Two characters of which any may be X, or nothing. */
    String monthDigits() {
        return month;
    }

    private static int number(String pair) {
        return pair.isEmpty() || pair.indexOf('X') >= 0 ? 0 : DigitPair.number(DigitPair.read(pair, 0, 2));
    }

    DatePrecision precision() {
        if (Features.has(date.features(), Features.LONG_YEAR | Features.SIGNIFICANT)) {
            return ofYears();
        }
        int unspecified = year.indexOf('X');
        if (unspecified >= 0) {
            return DatePrecision.ofYears(YEAR_DIGITS - unspecified);
        }
        int season = Features.subYearOf(date.features());
        if (season != 0) {
            return Season.ofNumber(season).precision();
        }
        if (month() == 0) {
            return DatePrecision.YEAR;
        }
        if (day() == 0) {
            return DatePrecision.MONTH;
        }
        return Features.has(date.features(), Features.TIME) ? DatePrecision.SECOND : DatePrecision.DAY;
    }

    /** The years from the earliest to the latest are as many as a power of ten. */
    private DatePrecision ofYears() {
        Day first = date.earliest().orElseThrow();
        Day last = date.latest().orElseThrow();
        int digits = last.year()
                .subtract(first.year())
                .add(BigInteger.ONE)
                .toString()
                .length();
        return DatePrecision.ofYears(digits - 1);
    }
}
