package org.comity.domain.prose;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads days and months written with the name of the month; a missing year stays missing. */
final class DayWords {

    private static final int LONGEST_LIST = 8;
    private static final String CLOSING = ".,;:)";

    private DayWords() {}

    /**
     * The name of a month.
     *
     * @param value two digits
     * @param end the index after the name and its stop
     */
    private record Month(String value, int end) {}

    private static @Nullable Month month(DateTokens tokens, int at) {
        WordTable.Match name = tokens.match("month", at);
        if (name == null) {
            return null;
        }
        int end = at + name.length();
        boolean stop = tokens.is(end, ".") && tokens.isGlued(end) && tokens.match("bare-month", at) == null;
        return new Month(two(name.number()), stop ? end + 1 : end);
    }

    /** "4 July 1946", "4 July" and the first day of "4 and 5 July". */
    static @Nullable DateReading dayFirst(DateTokens tokens, int at) {
        OrdinalNumber day = OrdinalNumber.day(tokens, at);
        if (day == null) {
            return null;
        }
        int next = day.end();
        if (isAlone(tokens, at, day)) {
            return DateReading.of(at, next, "day", "Y-M-" + two(day.value()));
        }
        boolean signs = (tokens.is(next, "-") || tokens.is(next, "/") || tokens.is(next, ".")) && tokens.isGlued(next);
        Month month = month(tokens, signs && tokens.isGlued(next + 1) ? next + 1 : tokens.links(next));
        if (month == null) {
            return listed(tokens, at, day);
        }
        int after = (tokens.is(month.end(), "-") || tokens.is(month.end(), "/")) && signs ? month.end() + 1 : -1;
        YearWords.Found year = YearWords.at(tokens, after < 0 ? tokens.beforeYear(month.end()) : after);
        String days = "-" + month.value() + "-" + two(day.value());
        if (year != null) {
            return DateReading.of(at, year.end(), "day-month-year", year.value() + days);
        }
        boolean possible =
                !hasCapitals(tokens) || tokens.get(month.end() - 1).capital() || tokens.is(month.end() - 1, ".");
        return possible && (day.kind() != OrdinalNumber.Kind.WORD || isAttached(tokens, day))
                ? DateReading.of(at, month.end(), "day-month", "Y" + days)
                : null;
    }

    /** As in "and on the 9th.": a day at the end of a clause, whose month another date has to supply. */
    private static boolean isAlone(DateTokens tokens, int at, OrdinalNumber day) {
        boolean ordinal = day.kind() == OrdinalNumber.Kind.ORDINAL || tokens.language() != Language.ENGLISH;
        boolean closed = !tokens.has(day.end())
                || (CLOSING.contains(tokens.get(day.end()).text()) && !tokens.isGlued(day.end() + 1));
        return ordinal && closed && day.kind() != OrdinalNumber.Kind.WORD && tokens.endsBefore("day-before", at);
    }

    private static boolean isAttached(DateTokens tokens, OrdinalNumber day) {
        return tokens.links(day.end()) > day.end();
    }

    /** A day whose month comes after a further day. */
    private static @Nullable DateReading listed(DateTokens tokens, int at, OrdinalNumber first) {
        OrdinalNumber day = first;
        for (int i = 0; i < LONGEST_LIST; i++) {
            int next = tokens.connector(day.end());
            OrdinalNumber further = next < 0 ? null : OrdinalNumber.day(tokens, next);
            if (further == null) {
                return null;
            }
            boolean commaOnly = tokens.is(day.end(), ",") && next == tokens.links(day.end() + 1);
            if (!commaOnly && month(tokens, tokens.links(further.end())) != null) {
                return DateReading.of(at, first.end(), "day", "Y-M-" + two(first.value()));
            }
            day = further;
        }
        return null;
    }

    /** "July 4, 1946", "July 4–6, 1946", "July 1946" and "July". */
    static List<DateReading> monthFirst(DateTokens tokens, int at) {
        Month month = month(tokens, at);
        if (month == null) {
            return List.of();
        }
        YearWords.Found year = YearWords.at(tokens, monthToYear(tokens, month.end()));
        if (year != null) {
            return List.of(DateReading.of(at, year.end(), "month-year", year.value() + "-" + month.value()));
        }
        List<DateReading> days = days(tokens, at, month);
        return days.isEmpty() ? bare(tokens, at, month) : days;
    }

    private static int monthToYear(DateTokens tokens, int at) {
        boolean sign = (tokens.is(at, "-") || tokens.is(at, "/")) && tokens.isGlued(at) && tokens.isGlued(at + 1);
        return sign ? at + 1 : tokens.beforeYear(at);
    }

    private static List<DateReading> days(DateTokens tokens, int from, Month month) {
        List<OrdinalNumber> days = new ArrayList<>();
        List<Integer> begins = new ArrayList<>();
        int next = tokens.links(month.end());
        int end = next;
        while (next >= 0 && days.size() < LONGEST_LIST && tokens.isDigits(next, 1, 2)) {
            OrdinalNumber day = OrdinalNumber.day(tokens, next);
            boolean another = day == null
                    || (!days.isEmpty() && month(tokens, tokens.links(day.end())) != null)
                    || !DigitRun.isWholeBehind(tokens, day.end() - 1);
            if (day == null || another) {
                break;
            }
            begins.add(days.isEmpty() ? from : next);
            days.add(day);
            end = day.end();
            next = tokens.connector(end);
        }
        YearWords.Found year = days.isEmpty() ? null : YearWords.at(tokens, tokens.beforeYear(end));
        if (days.isEmpty() || (year == null && !canEndWithoutYear(tokens, from, end))) {
            return List.of();
        }
        List<DateReading> readings = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            int to = i == days.size() - 1 && year != null
                    ? year.end()
                    : days.get(i).end();
            String value = (year == null ? "Y" : year.value()) + "-" + month.value() + "-"
                    + two(days.get(i).value());
            readings.add(DateReading.of(begins.get(i), to, year == null ? "month-day" : "month-day-year", value));
        }
        return readings;
    }

    /** "In March 10 members" has no day. */
    private static boolean canEndWithoutYear(DateTokens tokens, int from, int end) {
        return tokens.language() == Language.ENGLISH
                && tokens.get(from).capital()
                && !tokens.is(from - 1, "in")
                && tokens.match("unit", end) == null;
    }

    /** All tokens as the name of a month whose year another date has to supply. */
    static @Nullable DateReading monthAlone(DateTokens tokens) {
        Month month = month(tokens, 0);
        return month != null && month.end() == tokens.size()
                ? DateReading.of(0, month.end(), "month", "Y-" + month.value())
                : null;
    }

    private static List<DateReading> bare(DateTokens tokens, int at, Month month) {
        boolean capital = !hasCapitals(tokens) || tokens.get(at).capital();
        boolean full = tokens.match("bare-month", at) != null || leadsToMonth(tokens, month.end());
        boolean strong = tokens.match("weak-month", at) == null
                || tokens.endsBefore("month-before", at)
                || tokens.is(at - 1, "-")
                || leadsToMonth(tokens, month.end());
        return capital && full && strong
                ? List.of(DateReading.of(at, month.end(), "month", "Y-" + month.value()))
                : List.of();
    }

    private static boolean leadsToMonth(DateTokens tokens, int at) {
        int next = tokens.connector(at);
        return next >= 0 && month(tokens, next) != null;
    }

    /** "2019 March 4", also with signs between. */
    static @Nullable DateReading yearFirst(DateTokens tokens, int at) {
        if (!YearWords.isPlain(tokens, at) || !DigitRun.isWholeBefore(tokens, at)) {
            return null;
        }
        boolean signs = tokens.is(at + 1, "-") || tokens.is(at + 1, "/");
        Month month = month(tokens, signs ? at + 2 : tokens.beforeYear(at + 1));
        if (month == null) {
            return null;
        }
        int next =
                signs && (tokens.is(month.end(), "-") || tokens.is(month.end(), "/")) ? month.end() + 1 : month.end();
        OrdinalNumber day = tokens.isDigits(next, 1, 2) ? OrdinalNumber.day(tokens, next) : null;
        boolean ownYear = day != null && YearWords.at(tokens, tokens.beforeYear(day.end())) != null;
        if (day == null || ownYear || tokens.match("unit", day.end()) != null) {
            return null;
        }
        String value = tokens.get(at).text() + "-" + month.value() + "-" + two(day.value());
        return DateReading.of(at, day.end(), "year-month-day", value);
    }

    private static boolean hasCapitals(DateTokens tokens) {
        return tokens.language() == Language.ENGLISH || tokens.language() == Language.GERMAN;
    }

    static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
