package org.comity.domain.prose;

import java.util.List;
import org.comity.domain.time.Bound;
import org.comity.domain.time.ImpreciseDate;
import org.comity.domain.time.ImpreciseInterval;
import org.jspecify.annotations.Nullable;

/** Reads tokens that are as a whole one date, or two dates with a word or dash between them. */
final class FieldRange {

    private FieldRange() {}

    static @Nullable FieldReading date(DateTokens tokens) {
        FieldDate date = one(tokens);
        return date == null ? null : new FieldReading(date.value(), date.rule());
    }

    /** The one date that all tokens mean, or null. Throws if they may mean several. */
    static @Nullable FieldDate one(DateTokens tokens) {
        DateReading reading = whole(tokens);
        if (reading == null || isShortYear(tokens)) {
            return null;
        }
        List<List<String>> values = DateFilling.fill(List.of(reading), () -> null);
        return values.get(0).isEmpty() ? null : date(reading, values.get(0).get(0));
    }

    /** Two dates, of which one may lack what the other has; empty if they are not two dates. */
    static List<FieldDate> both(DateTokens before, DateTokens after) {
        DateReading first = whole(before);
        DateReading last = first == null ? null : whole(behind(after, silent(after)));
        if (first == null || last == null) {
            return List.of();
        }
        List<List<String>> values = DateFilling.fill(List.of(first, last), () -> null);
        boolean complete = !values.get(0).isEmpty() && !values.get(1).isEmpty();
        return complete
                ? List.of(
                        date(first, values.get(0).get(0)),
                        date(last, values.get(1).get(0)))
                : List.of();
    }

    private static FieldDate date(DateReading reading, String value) {
        if (reading.doubt() != null) {
            throw new IllegalArgumentException(reading.doubt());
        }
        return new FieldDate(ImpreciseDate.parse(value), reading.rule());
    }

    private static @Nullable DateReading whole(DateTokens tokens) {
        if (tokens.size() == 0) {
            return null;
        }
        List<DateReading> readings = DateReader.read(tokens, 0);
        for (DateReading reading : readings) {
            if (reading.from() == 0 && reading.to() == tokens.size()) {
                return reading;
            }
        }
        return alone(tokens);
    }

    /** A day, month or season without the rest, which another date has to supply. */
    private static @Nullable DateReading alone(DateTokens tokens) {
        OrdinalNumber day = OrdinalNumber.day(tokens, 0);
        if (day != null && day.end() == tokens.size()) {
            return DateReading.of(0, day.end(), "day", "Y-M-" + DayWords.two(day.value()));
        }
        WordTable.Match season = tokens.match("season", 0);
        return season != null && season.length() == tokens.size()
                ? DateReading.of(0, season.length(), "season", "Y-" + season.value())
                : DayWords.monthAlone(tokens);
    }

    private static DateTokens behind(DateTokens tokens, int from) {
        return tokens.part(from, tokens.size());
    }

    /** The index after the words before a date that add nothing to it. */
    static int silent(DateTokens tokens) {
        int at = 0;
        while (at < tokens.size() && DateReader.read(tokens, at).isEmpty()) {
            int next = tokens.behindSilent(at);
            if (next == at) {
                return at;
            }
            at = next;
        }
        return at;
    }

    /** Several separators may leave a date on both sides; if those mean different periods nobody knows which. */
    static @Nullable FieldReading range(DateTokens tokens) {
        FieldReading found = null;
        for (int i = 1; i < tokens.size() - 1; i++) {
            int end = tokens.is(i, "-") ? i + 1 : tokens.skip("to", i);
            FieldReading range =
                    end == i || end >= tokens.size() ? null : range(tokens.part(0, i), behind(tokens, end));
            if (found != null && range != null && !found.value().equals(range.value())) {
                throw new IllegalArgumentException(
                        "it may mean " + found.value() + " or " + range.value() + "; write the one that is meant");
            }
            found = found == null ? range : found;
        }
        return found;
    }

    private static @Nullable FieldReading range(DateTokens before, DateTokens after) {
        DateTokens start = behind(before, silent(before));
        DateTokens end = behind(after, silent(after));
        if ((end.size() > 0 && end.skip("present", 0) == end.size()) || after.skip("present", 0) == after.size()) {
            FieldDate from = one(start);
            return from == null
                    ? null
                    : new FieldReading(
                            ImpreciseInterval.of(Bound.at(from.value()), Bound.open()),
                            from.within("range-to-present"));
        }
        if (isYear(start) && end.isDigits(0, 2, 2) && end.size() == 1) {
            return shortYear(start.get(0).text(), end.get(0).text());
        }
        List<FieldDate> dates = both(start, end);
        if (dates.isEmpty()) {
            return null;
        }
        FieldDate from = dates.get(0);
        FieldDate to = dates.get(1);
        return new FieldReading(
                ImpreciseInterval.of(Bound.at(from.value()), Bound.at(qualified(start, to.value()))),
                to.within(from.within("range")));
    }

    /** What is said to be about the start of a range is said of its end as well. */
    private static ImpreciseDate qualified(DateTokens before, ImpreciseDate end) {
        boolean plain =
                !end.isApproximate() && !end.isUncertain() && !end.toString().startsWith("[");
        return plain && before.skip("about", 0) > 0 ? ImpreciseDate.parse(end + "~") : end;
    }

    private static boolean isYear(DateTokens tokens) {
        return tokens.size() == 1 && YearWords.isPlain(tokens, 0);
    }

    private static boolean isShortYear(DateTokens tokens) {
        return tokens.size() == 3 && YearWords.isPlain(tokens, 0) && tokens.is(1, "-") && tokens.isDigits(2, 2, 2);
    }

    private static FieldReading shortYear(String year, String digits) {
        String end = year.substring(0, 2) + digits;
        if (digits.compareTo("01") >= 0 && digits.compareTo("12") <= 0) {
            boolean nextCentury = end.compareTo(year) < 0;
            int last = Integer.parseInt(end) + (nextCentury ? 100 : 0);
            throw new IllegalArgumentException("it may mean the month " + year + "-" + digits + " or the years " + year
                    + "/" + last + "; write the one that is meant");
        }
        if (end.compareTo(year) < 0) {
            throw new IllegalArgumentException(
                    "the years " + year + "/" + (Integer.parseInt(end) + 100) + " may be meant; write them in full");
        }
        return new FieldReading(ImpreciseInterval.parse(year + "/" + end), "range");
    }
}
