package org.comity.domain.prose;

import java.time.LocalDate;
import java.util.Optional;
import org.comity.domain.time.Day;
import org.comity.domain.time.ImpreciseDate;

/** The open sets of days before and after a date, and the set between two, as precise as the dates themselves. */
final class DateBounds {

    private static final int YEAR = 4;
    private static final int MONTH = 7;
    private static final int DAY = 10;
    private static final int LAST_MONTH = 12;

    private DateBounds() {}

    /**
     * The set that a phrase such as "before" makes of a date.
     *
     * @param phrase before, by, after or not-before
     * @return empty for a season, whose days are not known
     */
    static Optional<ImpreciseDate> of(String phrase, ImpreciseDate date) {
        int precision = precision(date);
        Optional<LocalDate> first = date.earliest().flatMap(Day::toLocalDate);
        Optional<LocalDate> last = date.latest().flatMap(Day::toLocalDate);
        if (precision == 0) {
            return Optional.empty();
        }
        return switch (phrase) {
            case "before" ->
                first.map(day -> "[.." + text(day.minusDays(1), precision) + "]")
                        .map(ImpreciseDate::parse);
            case "by" -> last.map(day -> "[.." + text(day, precision) + "]").map(ImpreciseDate::parse);
            case "after" ->
                last.map(day -> "[" + text(day.plusDays(1), precision) + "..]").map(ImpreciseDate::parse);
            default -> first.map(day -> "[" + text(day, precision) + "..]").map(ImpreciseDate::parse);
        };
    }

    /** The set from the first day of one date to the last of another; empty if the second is not the later one. */
    static Optional<ImpreciseDate> between(ImpreciseDate one, ImpreciseDate other) {
        int precision = Math.max(precision(one), precision(other));
        Optional<LocalDate> first = one.earliest().flatMap(Day::toLocalDate);
        Optional<LocalDate> last = other.latest().flatMap(Day::toLocalDate);
        boolean known = precision(one) > 0 && precision(other) > 0 && first.isPresent() && last.isPresent();
        if (!known || !first.orElseThrow().isBefore(last.orElseThrow())) {
            return Optional.empty();
        }
        String set = "[" + text(first.orElseThrow(), precision) + ".." + text(last.orElseThrow(), precision) + "]";
        return Optional.of(ImpreciseDate.parse(set));
    }

    private static String text(LocalDate day, int precision) {
        String year = YearWords.text(day.getYear());
        if (precision == YEAR) {
            return year;
        }
        String month = year + "-" + DayWords.two(day.getMonthValue());
        return precision == MONTH ? month : month + "-" + DayWords.two(day.getDayOfMonth());
    }

    /** How many characters the date, or the first member of the set, has in a year of four digits; 0 for seasons. */
    private static int precision(ImpreciseDate date) {
        String text = DateAgreement.unqualified(date.toString());
        int from = text.startsWith("[") ? 1 : 0;
        from += text.startsWith("..", from) ? 2 : 0;
        from += text.startsWith("-", from) ? 1 : 0;
        int to = from;
        while (to < text.length() && ".,]".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        int length = to - from;
        boolean month = length == MONTH;
        boolean season = month && text.compareTo(text.substring(0, to - 2) + LAST_MONTH) > 0 && from == 0;
        return season || (length != YEAR && !month && length != DAY) ? 0 : length;
    }
}
