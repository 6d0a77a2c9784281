package org.comity.export.panel;

import java.util.Locale;
import java.util.Optional;
import org.comity.domain.conclusion.Spell;
import org.comity.domain.time.Certainty;
import org.comity.domain.time.Day;
import org.comity.domain.time.ImpreciseDate;
import org.comity.export.format.PanelDay;

/**
 * A calendar year and the days of it that count.
 *
 * @param year the year
 * @param day the days of it that count
 * @param first the first of these days
 * @param last the last of these days
 * @param date the year as an imprecise date
 */
record PanelYear(int year, PanelDay day, Day first, Day last, ImpreciseDate date) {

    private static final int LAST_OF_FOUR_DIGITS = 9999;

    static PanelYear of(int year, PanelDay day) {
        Day first = Day.of(year, 1, 1);
        Day last = Day.of(year, 12, 31);
        ImpreciseDate date = ImpreciseDate.parse(
                Math.abs(year) <= LAST_OF_FOUR_DIGITS
                        ? (year < 0 ? "-" : "") + String.format(Locale.ROOT, "%04d", Math.abs(year))
                        : "Y" + year);
        return switch (day) {
            case ANY, ALL -> new PanelYear(year, day, first, last, date);
            case FIRST -> new PanelYear(year, day, first, first, date);
            case MIDDLE -> new PanelYear(year, day, Day.of(year, 7, 1), Day.of(year, 7, 1), date);
            case LAST -> new PanelYear(year, day, last, last, date);
        };
    }

    /** Whether a membership counts in this year. */
    Certainty of(Spell spell) {
        return switch (day) {
            case ANY -> spell.during(first, last);
            case FIRST, MIDDLE, LAST -> spell.on(first);
            case ALL ->
                spell.on(first) == Certainty.IMPOSSIBLE || spell.on(last) == Certainty.IMPOSSIBLE
                        ? Certainty.IMPOSSIBLE
                        : spell.on(date);
        };
    }

    /** Returns whether a list of all members on some days says who is not a member in this year. */
    boolean isListedOn(Optional<ImpreciseDate> days) {
        if (days.isEmpty()) {
            return true;
        }
        Optional<Day> from = days.get().earliest();
        Optional<Day> to = days.get().latest();
        if (day == PanelDay.ALL) {
            return isUpTo(from, last) && isUpTo(first, to);
        }
        return isUpTo(from, first) && isUpTo(last, to);
    }

    private static boolean isUpTo(Optional<Day> one, Day other) {
        return one.isPresent() && one.get().compareTo(other) <= 0;
    }

    private static boolean isUpTo(Day one, Optional<Day> other) {
        return other.isPresent() && one.compareTo(other.get()) <= 0;
    }
}
