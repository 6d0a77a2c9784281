package org.comity.domain.time;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The names of ranges that are a century, or a part of a month, year, decade or century: {@code [1980..1983]} is "early
 * 1980s". Thirds, halves and quarters are the same as those that words are read as.
 */
final class DisplayRanges {
    /**
     * A part of a unit.
     *
     * @param key the key of its words
     * @param first the first day, month or year in the unit, counted from 0
     * @param last the last one
     */
    private record Part(String key, int first, int last) {}

    private static final Map<String, List<Part>> PARTS = Map.of(
            "year",
            List.of(
                    new Part("early", 0, 3),
                    new Part("mid", 4, 7),
                    new Part("late", 8, 11),
                    new Part("half1", 0, 5),
                    new Part("half2", 6, 11),
                    new Part("quarter1", 0, 2),
                    new Part("quarter2", 3, 5),
                    new Part("quarter3", 6, 8),
                    new Part("quarter4", 9, 11)),
            "decade",
            List.of(
                    new Part("early", 0, 3),
                    new Part("mid", 4, 6),
                    new Part("late", 7, 9),
                    new Part("half1", 0, 4),
                    new Part("half2", 5, 9)),
            "century",
            List.of(
                    new Part("early", 0, 33),
                    new Part("mid", 34, 66),
                    new Part("late", 67, 99),
                    new Part("half1", 0, 49),
                    new Part("half2", 50, 99),
                    new Part("quarter1", 0, 24),
                    new Part("quarter2", 25, 49),
                    new Part("quarter3", 50, 74),
                    new Part("quarter4", 75, 99)));

    private final DisplayWords words;
    private final DisplayUnits units;

    DisplayRanges(DisplayWords words, DisplayUnits units) {
        this.words = words;
        this.units = units;
    }

    /** The name of the range between two dates, or null. */
    @Nullable
    DisplayPhrase find(ImpreciseDate from, ImpreciseDate to) {
        DatePrecision precision = from.precision();
        boolean plain = isPlain(from) && isPlain(to) && precision == to.precision();
        OptionalInt first = from.year();
        OptionalInt last = to.year();
        if (!plain || first.isEmpty() || last.isEmpty()) {
            return null;
        }
        return switch (precision) {
            case YEAR -> years(first.getAsInt(), last.getAsInt());
            case MONTH ->
                first.equals(last)
                        ? part(
                                "year",
                                from.month().getAsInt() - 1,
                                to.month().getAsInt() - 1,
                                units.year(first.getAsInt()))
                        : null;
            case DAY ->
                first.equals(last) && from.month().equals(to.month())
                        ? days(
                                first.getAsInt(),
                                from.month().getAsInt(),
                                from.day().getAsInt(),
                                to.day().getAsInt())
                        : null;
            default -> null;
        };
    }

    private static boolean isPlain(ImpreciseDate date) {
        return !date.isUncertain()
                && !date.isApproximate()
                && date.unspecified().isEmpty();
    }

    private @Nullable DisplayPhrase years(int first, int last) {
        int decade = Math.floorDiv(first, 10) * 10;
        if (DisplayUnits.hasDecade(decade)) {
            DisplayPhrase part = part("decade", first - decade, last - decade, units.decade(decade));
            if (part != null) {
                return part;
            }
        }
        int century = DisplayUnits.firstOfCentury(first);
        if (!DisplayUnits.hasCentury(century)) {
            return null;
        }
        boolean whole = first == century && last == century + 99;
        return whole
                ? units.century(century)
                : part("century", first - century, last - century, units.century(century));
    }

    private @Nullable DisplayPhrase days(int year, int month, int first, int last) {
        boolean leap = Gregorian.isLeap(BigInteger.valueOf(year));
        boolean toTheEnd = last == Gregorian.lengthOfMonth(leap, month);
        String key = first == 1 && last == 10
                ? "early"
                : first == 11 && last == 20 ? "mid" : first == 21 && toTheEnd ? "late" : "";
        return key.isEmpty() ? null : part("month", key, units.month(year, month));
    }

    private @Nullable DisplayPhrase part(String unit, int first, int last, DisplayPhrase whole) {
        for (Part part : PARTS.getOrDefault(unit, List.of())) {
            if (part.first == first && part.last == last) {
                return part(unit, part.key, whole);
            }
        }
        return null;
    }

    /** The words for a part of this unit, else those for a part of any; null if the language has neither. */
    @Nullable
    DisplayPhrase part(String unit, String key, DisplayPhrase whole) {
        String own = key + "-" + unit;
        boolean known = words.has(own) || words.has(key);
        return known
                ? form -> DisplayPhrase.fill(
                        Objects.requireNonNull(words.find(own, key, form)),
                        slot -> DisplayWords.isForm(slot) ? whole.in(slot) : "")
                : null;
    }
}
