package org.comity.domain.time;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A calendar day whose year may be any integer, in the proleptic Gregorian calendar with a year zero (ISO 8601-1:2019,
 * 4.2.1).
 *
 * <p>Days are ordered by time. A year that fits a {@code long} is kept as one. Serialized as its numbers, which are
 * checked when read.
 */
public final class Day implements Comparable<Day>, Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private final long year;
    /** Set only for a year outside the range of {@code long}, and then {@link #year} is 0. */
    private final @Nullable BigInteger vastYear;

    private final byte month;
    private final byte dayOfMonth;

    private Day(long year, @Nullable BigInteger vastYear, int month, int dayOfMonth) {
        this.year = year;
        this.vastYear = vastYear;
        this.month = (byte) month;
        this.dayOfMonth = (byte) dayOfMonth;
    }

    /**
     * {@return the day of these numbers}
     *
     * @param year any year; year 0 comes before year 1
     * @param month 1 to 12
     * @param dayOfMonth 1 to the length of the month
     * @throws IllegalArgumentException if the calendar has no such day
     */
    public static Day of(long year, int month, int dayOfMonth) {
        check(Gregorian.isLeap(year), year, month, dayOfMonth);
        return new Day(year, null, month, dayOfMonth);
    }

    /**
     * {@return the day of these numbers}
     *
     * @param year any year; year 0 comes before year 1
     * @param month 1 to 12
     * @param dayOfMonth 1 to the length of the month
     * @throws IllegalArgumentException if the calendar has no such day
     */
    public static Day of(BigInteger year, int month, int dayOfMonth) {
        if (year.bitLength() < Long.SIZE) {
            return of(year.longValue(), month, dayOfMonth);
        }
        check(Gregorian.isLeap(year), year, month, dayOfMonth);
        return new Day(0, year, month, dayOfMonth);
    }

    /**
     * {@return the same day}
     *
     * @param date the day as the JDK has it
     */
    public static Day of(LocalDate date) {
        return new Day(date.getYear(), null, date.getMonthValue(), date.getDayOfMonth());
    }

    /** The numbers must be known to be a day. */
    static Day trusted(long year, int month, int dayOfMonth) {
        return new Day(year, null, month, dayOfMonth);
    }

    private static void check(boolean leap, Object year, int month, int dayOfMonth) {
        if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > Gregorian.lengthOfMonth(leap, month)) {
            throw new IllegalArgumentException(
                    "no such day: year " + year + ", month " + month + ", day of month " + dayOfMonth);
        }
    }

    /** {@return the year; year 0 comes before year 1} */
    public BigInteger year() {
        return vastYear != null ? vastYear : BigInteger.valueOf(year);
    }

    /** {@return the month, 1 to 12} */
    public int month() {
        return month;
    }

    /** {@return the day of the month, 1 to 31} */
    public int dayOfMonth() {
        return dayOfMonth;
    }

    /** {@return the same day as the JDK has it; empty for a year beyond ±999,999,999} */
    public Optional<LocalDate> toLocalDate() {
        boolean fits = vastYear == null && year >= LocalDate.MIN.getYear() && year <= LocalDate.MAX.getYear();
        return fits ? Optional.of(LocalDate.of((int) year, month, dayOfMonth)) : Optional.empty();
    }

    @Override
    public int compareTo(Day other) {
        int byYear = vastYear == null && other.vastYear == null
                ? Long.compare(year, other.year)
                : year().compareTo(other.year());
        return byYear != 0 ? byYear : Integer.compare(month * 32 + dayOfMonth, other.month * 32 + other.dayOfMonth);
    }

    @Override
    @SuppressWarnings("exports") // the annotation is there for checkers only
    public boolean equals(@Nullable Object object) {
        return object instanceof Day other
                && year == other.year
                && month == other.month
                && dayOfMonth == other.dayOfMonth
                && Objects.equals(vastYear, other.vastYear);
    }

    @Override
    public int hashCode() {
        return 31 * (Long.hashCode(year) + Objects.hashCode(vastYear)) + month * 32 + dayOfMonth;
    }

    /**
     * Returns year, month and day as EDTF writes them, such as {@code 2008-01-01} or {@code -0044-03-15}; a year of more
     * than four digits starts with {@code Y}, although EDTF itself stops at the year there.
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(12);
        YearText.append(text, year());
        return text.append(month < 10 ? "-0" : "-")
                .append(month)
                .append(dayOfMonth < 10 ? "-0" : "-")
                .append(dayOfMonth)
                .toString();
    }

    @Serial
    private Object writeReplace() {
        return new Numbers(year(), month, dayOfMonth);
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a day is read from its numbers");
    }

    /** The serialized form, checked again when read. */
    private record Numbers(BigInteger year, int month, int dayOfMonth) implements Serializable {
        @Serial
        private Object readResolve() {
            return of(year, month, dayOfMonth);
        }
    }
}
