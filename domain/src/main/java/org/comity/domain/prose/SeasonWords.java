package org.comity.domain.prose;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads seasons of a year, and a season that is given two years, as in "winter 2001–2002". */
final class SeasonWords {

    private static final int SUMMER = 22;
    private static final int WINTER = 24;

    private SeasonWords() {}

    static List<DateReading> read(DateTokens tokens, int at) {
        WordTable.Match season = tokens.match("season", at);
        if (season == null) {
            return List.of();
        }
        int behind = at + season.length();
        int yearAt = tokens.beforeYear(behind);
        YearWords.Found year = YearWords.at(tokens, yearAt);
        if (year == null) {
            int next = tokens.connector(behind);
            return next >= 0 && tokens.match("season", next) != null
                    ? List.of(DateReading.of(at, behind, "season", "Y-" + season.value()))
                    : List.of();
        }
        List<DateReading> span = span(tokens, at, yearAt, season.number());
        return span.isEmpty()
                ? List.of(DateReading.of(at, year.end(), "season-year", year.value() + "-" + season.value()))
                : span;
    }

    private static List<DateReading> span(DateTokens tokens, int from, int at, int season) {
        boolean sign = tokens.is(at + 1, "-") || tokens.is(at + 1, "/");
        boolean digits = YearWords.isPlain(tokens, at)
                && (tokens.isDigits(at + 2, 2, 2) || YearWords.isPlain(tokens, at + 2))
                && DigitRun.isWholeBehind(tokens, at + 2);
        if (!sign || !digits) {
            return List.of();
        }
        int first = tokens.number(at);
        int last = tokens.isDigits(at + 2, 2, 2)
                ? NumeralDates.secondYear(first, tokens.number(at + 2))
                : tokens.number(at + 2);
        String set = set(first, last, season);
        if (set == null) {
            return List.of();
        }
        String doubt = "EDTF has no season of two years; write the set that is meant, such as \"" + set + "\"";
        return List.of(
                new DateReading(from, at + 3, "season-years", List.of(set), doubt),
                DateReading.of(at, at + 1, DateReading.YEAR, YearWords.text(first)),
                DateReading.of(at + 2, at + 3, DateReading.YEAR, YearWords.text(last)));
    }

    /** The months of a winter, or of a southern summer, that spans two years; of other seasons, either year's. */
    private static @Nullable String set(int first, int last, int season) {
        boolean spans = last == first + 1 && (season == SUMMER || season == WINTER);
        if (spans) {
            return "[" + YearWords.text(first) + "-12.." + YearWords.text(last) + "-02]";
        }
        String one = YearWords.text(first) + "-" + season;
        return last > first ? "[" + one + "," + YearWords.text(last) + "-" + season + "]" : null;
    }
}
