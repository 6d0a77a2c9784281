package org.comity.domain.prose;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads dates in numerals only. */
final class NumeralDates {

    private static final String RULE = "numerals";
    private static final List<String> SEPARATORS = List.of("-", "/", ".");
    private static final int LONGEST_SPAN = 60;
    private static final int LONGEST_SPAN_OF_SLASH = 3;

    private NumeralDates() {}

    static List<DateReading> read(DateTokens tokens, int at) {
        if (!DigitRun.isWholeBefore(tokens, at)) {
            return List.of();
        }
        if (tokens.isWord(at + 1)) {
            return CharacterDates.read(tokens, at);
        }
        DateReading day = yearFirst(tokens, at);
        day = day == null ? yearLast(tokens, at) : day;
        day = day == null ? monthYear(tokens, at) : day;
        return day == null ? years(tokens, at) : List.of(day);
    }

    /** A separator and the digits after it, without white space; a stop may be followed by some. */
    private static boolean isSeparated(DateTokens tokens, int at, String separator) {
        return tokens.is(at, separator)
                && tokens.isGlued(at)
                && (tokens.isGlued(at + 1) || separator.equals("."))
                && tokens.isDigits(at + 1, 1, 4);
    }

    private static @Nullable String separator(DateTokens tokens, int at) {
        for (String separator : SEPARATORS) {
            if (isSeparated(tokens, at, separator)) {
                return separator;
            }
        }
        return null;
    }

    private static boolean endsAt(DateTokens tokens, int last, String separator) {
        boolean time = tokens.is(last + 1, "t") && tokens.isDigits(last + 2, 2, 2);
        boolean further = isSeparated(tokens, last + 1, separator) && tokens.isGlued(last + 2);
        return time || (DigitRun.isWholeBehind(tokens, last) && !further);
    }

    private static @Nullable DateReading yearFirst(DateTokens tokens, int at) {
        String separator = separator(tokens, at + 1);
        if (separator == null || !YearWords.isPlain(tokens, at) || !tokens.isDigits(at + 2, 1, 2)) {
            return null;
        }
        String year = tokens.get(at).text();
        if (isSeparated(tokens, at + 3, separator)
                && tokens.isDigits(at + 4, 1, 2)
                && endsAt(tokens, at + 4, separator)) {
            return DateReading.of(at, at + 5, RULE, day(year, tokens.number(at + 2), tokens.number(at + 4)));
        }
        return null;
    }

    private static String day(String year, int month, int day) {
        return year + "-" + DayWords.two(month) + "-" + DayWords.two(day);
    }

    private static @Nullable DateReading yearLast(DateTokens tokens, int at) {
        String separator = separator(tokens, at + 1);
        boolean possible = separator != null
                && tokens.isDigits(at, 1, 2)
                && tokens.isDigits(at + 2, 1, 2)
                && isSeparated(tokens, at + 3, separator)
                && YearWords.isPlain(tokens, at + 4)
                && endsAt(tokens, at + 4, separator);
        if (!possible) {
            return null;
        }
        String year = tokens.get(at + 4).text();
        int first = tokens.number(at);
        int second = tokens.number(at + 2);
        String dayFirst = day(year, second, first);
        String monthFirst = day(year, first, second);
        if (first == second || !isMonth(first)) {
            return DateReading.of(at, at + 5, RULE, dayFirst);
        }
        if (!isMonth(second)) {
            return DateReading.of(at, at + 5, RULE, monthFirst);
        }
        String doubt = "it may mean " + dayFirst + " (day first) or " + monthFirst
                + " (month first); write the one that is meant";
        return new DateReading(at, at + 5, RULE, List.of(dayFirst, monthFirst), doubt);
    }

    private static boolean isMonth(int number) {
        return number >= 1 && number <= 12;
    }

    /** "03/2014"; with a stop in German only. */
    private static @Nullable DateReading monthYear(DateTokens tokens, int at) {
        String separator = separator(tokens, at + 1);
        if (separator == null
                || !(separator.equals("/") || (separator.equals(".") && tokens.language() == Language.GERMAN))) {
            return null;
        }
        boolean possible = tokens.isDigits(at, 1, 2)
                && isMonth(tokens.number(at))
                && tokens.isGlued(at + 2)
                && YearWords.isPlain(tokens, at + 2)
                && endsAt(tokens, at + 2, separator);
        return possible
                ? DateReading.of(at, at + 3, RULE, tokens.get(at + 2).text() + "-" + DayWords.two(tokens.number(at)))
                : null;
    }

    /** "1985–95" is two years; "2008-03" with a hyphen may be a month as well. */
    private static List<DateReading> years(DateTokens tokens, int at) {
        boolean dash = isSeparated(tokens, at + 1, "-");
        String separator = dash ? "-" : "/";
        boolean possible = isSeparated(tokens, at + 1, separator)
                && YearWords.isPlain(tokens, at)
                && tokens.isDigits(at + 2, 2, 2)
                && endsAt(tokens, at + 2, separator);
        if (!possible) {
            return List.of();
        }
        int year = tokens.number(at);
        int second = secondYear(year, tokens.number(at + 2));
        DateReading month = dash && isMonth(tokens.number(at + 2))
                ? DateReading.of(
                        at,
                        at + 3,
                        "year-month",
                        year + "-" + tokens.get(at + 2).text())
                : null;
        boolean span = second - year <= (dash ? LONGEST_SPAN : LONGEST_SPAN_OF_SLASH) && second > year;
        DateReading first = DateReading.of(at, at + 1, DateReading.YEAR, String.valueOf(year));
        DateReading last = DateReading.of(at + 2, at + 3, DateReading.YEAR, String.valueOf(second));
        if (month == null) {
            return span ? List.of(first, last) : List.of();
        }
        return span ? List.of(month, first, last) : List.of(month);
    }

    /** The first year after another that ends in these two digits. */
    static int secondYear(int year, int digits) {
        int second = year / 100 * 100 + digits;
        return second < year ? second + 100 : second;
    }
}
