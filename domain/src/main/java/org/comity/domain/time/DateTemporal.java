package org.comity.domain.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalField;
import java.time.temporal.UnsupportedTemporalTypeException;
import java.util.Optional;
import java.util.OptionalLong;
import org.comity.domain.text.QuotedText;

/** Answers the questions of {@code java.time} about a date: all fields of a single day, else year, month and day if known. */
final class DateTemporal {

    private DateTemporal() {}

    static boolean isSupported(ImpreciseDate date, TemporalField field) {
        return field instanceof ChronoField chrono ? value(date, chrono).isPresent() : field.isSupportedBy(date);
    }

    /**
     * The value of a field.
     *
     * @throws DateTimeException if the field is not known
     */
    static long get(ImpreciseDate date, TemporalField field) {
        if (!(field instanceof ChronoField chrono)) {
            return field.getFrom(date);
        }
        return value(date, chrono)
                .orElseThrow(() -> new UnsupportedTemporalTypeException(
                        field + " is not known of " + QuotedText.of(date.toString())));
    }

    private static OptionalLong value(ImpreciseDate date, ChronoField field) {
        Optional<LocalDate> day = date.toLocalDate();
        if (day.isPresent()) {
            return day.get().isSupported(field) ? OptionalLong.of(day.get().getLong(field)) : OptionalLong.empty();
        }
        return switch (field) {
            case MONTH_OF_YEAR -> date.month().stream().asLongStream().findAny();
            case DAY_OF_MONTH -> date.day().stream().asLongStream().findAny();
            case YEAR, YEAR_OF_ERA, ERA ->
                firstDay(date)
                        .map(first -> OptionalLong.of(first.getLong(field)))
                        .orElse(OptionalLong.empty());
            case PROLEPTIC_MONTH ->
                date.month().isEmpty()
                        ? OptionalLong.empty()
                        : firstDay(date)
                                .map(first -> OptionalLong.of(first.getLong(field)))
                                .orElse(OptionalLong.empty());
            default -> OptionalLong.empty();
        };
    }

    /** The first day of a date in one year. */
    private static Optional<LocalDate> firstDay(ImpreciseDate date) {
        return date.year().isEmpty() ? Optional.empty() : date.earliest().flatMap(Day::toLocalDate);
    }
}
