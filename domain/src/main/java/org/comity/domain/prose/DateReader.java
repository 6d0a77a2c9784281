package org.comity.domain.prose;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the dates that begin at a token: the one grammar of dates, for passages and for fields. */
final class DateReader {

    private static final String ABOUT = "about";

    private DateReader() {}

    /** The longest reading, mostly one date and more for a list that shares a word; empty if no date begins here. */
    static List<DateReading> read(DateTokens tokens, int at) {
        if (tokens.isWord(at) && tokens.isKnown(at)) {
            List<DateReading> longest = simple(tokens, at);
            longest = longer(longest, PartWords.read(tokens, at));
            return longer(longest, about(tokens, at));
        }
        List<DateReading> simple = simple(tokens, at);
        if (!tokens.isDigits(at, 1, 2)) {
            return simple;
        }
        return longer(simple, PartWords.read(tokens, at));
    }

    /** The longest reading that is neither a part of another nor about one. */
    static List<DateReading> simple(DateTokens tokens, int at) {
        if (tokens.isDigits(at, 1, 4)) {
            return digits(tokens, at);
        }
        if (CharacterDates.starts(tokens, at)) {
            return CharacterDates.read(tokens, at);
        }
        if (tokens.isWord(at)) {
            return word(tokens, at);
        }
        return tokens.is(at, "'") ? longer(List.of(), DecadeWords.read(tokens, at)) : List.of();
    }

    /** The reading that begins at a token or after the words that may be between the parts of a date. */
    static List<DateReading> simpleBehindLinks(DateTokens tokens, int at) {
        int next = at;
        for (int i = 0; i <= DateTokens.MOST_LINKS && tokens.has(next); i++) {
            List<DateReading> found = simple(tokens, next);
            int behind = tokens.skip("link", next);
            if (!found.isEmpty() || behind == next) {
                return found;
            }
            next = behind;
        }
        return List.of();
    }

    private static List<DateReading> digits(DateTokens tokens, int at) {
        List<DateReading> longest = NumeralDates.read(tokens, at);
        longest = longer(longest, CenturyWords.read(tokens, at));
        longest = longer(longest, DayWords.dayFirst(tokens, at));
        longest = longer(longest, DecadeWords.read(tokens, at));
        longest = longer(longest, DayWords.yearFirst(tokens, at));
        longest = longer(longest, PartWords.behindYear(tokens, at));
        return longer(longest, YearWords.read(tokens, at));
    }

    private static List<DateReading> word(DateTokens tokens, int at) {
        List<DateReading> longest = CenturyWords.read(tokens, at);
        if (!tokens.isKnown(at)) {
            return longest;
        }
        longest = longer(longest, DayWords.monthFirst(tokens, at));
        longest = longer(longest, SeasonWords.read(tokens, at));
        longest = longer(longest, DayWords.dayFirst(tokens, at));
        longest = longer(longest, DecadeWords.read(tokens, at));
        return longer(longest, YearWords.read(tokens, at));
    }

    private static List<DateReading> longer(List<DateReading> longest, @Nullable DateReading other) {
        return other == null || other.to() <= end(longest) ? longest : List.of(other);
    }

    private static List<DateReading> longer(List<DateReading> longest, List<DateReading> other) {
        return end(other) <= end(longest) ? longest : other;
    }

    /** The index after the readings, or -1. */
    static int end(List<DateReading> readings) {
        int end = -1;
        for (DateReading reading : readings) {
            end = Math.max(end, reading.to());
        }
        return end;
    }

    private static @Nullable DateReading about(DateTokens tokens, int at) {
        WordTable.Match about = tokens.match(ABOUT, at);
        List<DateReading> exact = about == null ? List.of() : simpleBehindLinks(tokens, at + about.length());
        if (exact.size() != 1 || exact.get(0).value().startsWith("[")) {
            return null;
        }
        DateReading date = exact.get(0);
        List<String> values = date.values().stream().map(value -> value + "~").toList();
        return date.with(at, date.within(ABOUT), values);
    }
}
