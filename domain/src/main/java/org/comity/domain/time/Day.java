package org.comity.domain.time;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.comity.domain.text.QuotedText;
import org.jspecify.annotations.Nullable;

/**
 * A calendar day whose year may be any integer of up to 1,000 digits, in the proleptic Gregorian calendar with a year
 * zero (ISO 8601-1:2019, 4.2.1).
 *
 * <p>Days are ordered by time. A day is serialized as its numbers, which are checked when it is deserialized.
 *
 * @since 0.1
 */
public final class Day implements Limit, Comparable<Day>, Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int DAY_BITS = 5;
    private static final int MONTH_BITS = 4;
    private static final int YEAR_SHIFT = DAY_BITS + MONTH_BITS;
    private static final long LAST_PACKED_YEAR = Long.MAX_VALUE >> YEAR_SHIFT;

    private static final int SHOWN_DIGITS = 60;

    private static final int MONTH_AND_DAY = "-MM-DD".length();
    private static final int MOST_DIGITS = 1_000;

    /**
     * Year, month and day in one number, which has the same order. It saves memory, because there are millions of days.
     */
    private final long packed;
    /** Set only for a year that does not fit into {@link #packed}, which then contains year 0. */
    private final @Nullable BigInteger vastYear;

    private Day(long packed, @Nullable BigInteger vastYear) {
        this.packed = packed;
        this.vastYear = vastYear;
    }

    /**
     * {@return the day with these numbers}
     *
     * @param year any year; year 0 comes before year 1
     * @param month 1 to 12
     * @param dayOfMonth 1 to the length of the month
     * @throws IllegalArgumentException if the calendar has no such day
     */
    public static Day of(long year, int month, int dayOfMonth) {
        check(Gregorian.isLeap(year), year, month, dayOfMonth);
        return year >= -LAST_PACKED_YEAR && year <= LAST_PACKED_YEAR
                ? trusted(year, month, dayOfMonth)
                : new Day(pack(0, month, dayOfMonth), BigInteger.valueOf(year));
    }

    /**
     * {@return the day with these numbers}
     *
     * @param year a year of up to 1,000 digits; year 0 comes before year 1
     * @param month 1 to 12
     * @param dayOfMonth 1 to the length of the month
     * @throws IllegalArgumentException if the calendar has no such day, or if the year has more than 1,000 digits
     */
    public static Day of(BigInteger year, int month, int dayOfMonth) {
        if (year.bitLength() < Long.SIZE) {
            return of(year.longValue(), month, dayOfMonth);
        }
        checkLength(year);
        check(Gregorian.isLeap(year), year, month, dayOfMonth);
        return new Day(pack(0, month, dayOfMonth), year);
    }

    /**
     * {@return the same day}
     *
     * @param date the day as a {@code LocalDate}
     */
    public static Day of(LocalDate date) {
        return trusted(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /**
     * {@return the day with this text}
     *
     * @param text year, month and day as {@link #toString} writes them, such as {@code 2008-01-01}
     * @throws IllegalArgumentException if the text is not a day; the message quotes it
     */
    public static Day of(String text) {
        int end = text.length() - MONTH_AND_DAY;
        if (end > 0 && end <= MOST_DIGITS + 2 && text.charAt(end) == '-' && text.charAt(end + 3) == '-') {
            String yearText = text.substring(text.charAt(0) == 'Y' ? 1 : 0, end);
            int month = twoDigits(text, end + 1);
            int dayOfMonth = twoDigits(text, end + 4);
            if (isNumber(yearText) && month >= 1 && month <= 12 && dayOfMonth >= 1) {
                BigInteger year = new BigInteger(yearText);
                boolean exists = dayOfMonth <= Gregorian.lengthOfMonth(Gregorian.isLeap(year), month);
                if (exists && of(year, month, dayOfMonth).toString().equals(text)) {
                    return of(year, month, dayOfMonth);
                }
            }
        }
        throw new IllegalArgumentException("not a day such as 2008-01-01: " + QuotedText.of(text));
    }

    /**
     * {@return the day with this text, as {@link #of(String)} reads it}
     *
     * @param text year, month and day as {@link #toString} writes them, such as {@code 2008-01-01}
     * @throws IllegalArgumentException if the text is not a day; the message quotes it
     */
    public static Day parse(String text) {
        return of(text);
    }

    /** The number that two ASCII digits form, or -1. */
    private static int twoDigits(String text, int at) {
        char tens = text.charAt(at);
        char ones = text.charAt(at + 1);
        boolean digits = tens >= '0' && tens <= '9' && ones >= '0' && ones <= '9';
        return digits ? (tens - '0') * 10 + ones - '0' : -1;
    }

    /** Returns whether a text consists of ASCII digits, optionally after a minus sign. */
    private static boolean isNumber(String text) {
        String digits = text.startsWith("-") ? text.substring(1) : text;
        return !digits.isEmpty()
                && digits.length() <= MOST_DIGITS
                && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** The numbers must form a valid day of a year that can be packed. */
    static Day trusted(long year, int month, int dayOfMonth) {
        return CommonDays.hasYear(year)
                ? CommonDays.of((int) year, month, dayOfMonth)
                : unshared(year, month, dayOfMonth);
    }

    /** Returns a new object, which is not shared. */
    static Day unshared(long year, int month, int dayOfMonth) {
        return new Day(pack(year, month, dayOfMonth), null);
    }

    private static long pack(long year, int month, int dayOfMonth) {
        return (year << YEAR_SHIFT) + ((long) month << DAY_BITS) + dayOfMonth;
    }

    private static void check(boolean leap, Object year, int month, int dayOfMonth) {
        if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > Gregorian.lengthOfMonth(leap, month)) {
            throw new IllegalArgumentException(
                    "no such day: year " + year + ", month " + month + ", day of month " + dayOfMonth);
        }
    }

    private static void checkLength(BigInteger year) {
        if (year.abs().compareTo(LongYearScanner.BEYOND) >= 0) {
            throw new IllegalArgumentException("the year has more than " + LongYearScanner.MOST_DIGITS + " digits: "
                    + year.toString().substring(0, SHOWN_DIGITS) + "…");
        }
    }

    /** {@return the year; year 0 comes before year 1} */
    public BigInteger year() {
        return vastYear != null ? vastYear : BigInteger.valueOf(packedYear());
    }

    private long packedYear() {
        return packed >> YEAR_SHIFT;
    }

    /** {@return the month, 1 to 12} */
    public int month() {
        return (int) (packed >> DAY_BITS) & ((1 << MONTH_BITS) - 1);
    }

    /** {@return the day of the month, 1 to 31} */
    public int dayOfMonth() {
        return (int) packed & ((1 << DAY_BITS) - 1);
    }

    /** {@return the same day as a {@code LocalDate}; empty for a year beyond ±999,999,999} */
    public Optional<LocalDate> toLocalDate() {
        long year = packedYear();
        boolean fits = vastYear == null && year >= LocalDate.MIN.getYear() && year <= LocalDate.MAX.getYear();
        return fits ? Optional.of(LocalDate.of((int) year, month(), dayOfMonth())) : Optional.empty();
    }

    @Override
    public int compareTo(Day other) {
        if (vastYear != null || other.vastYear != null) {
            int byYear = year().compareTo(other.year());
            if (byYear != 0) {
                return byYear;
            }
        }
        return Long.compare(packed, other.packed);
    }

    @Override
    @SuppressWarnings("exports") // the annotation is there for checkers only
    public boolean equals(@Nullable Object object) {
        return object instanceof Day other && packed == other.packed && Objects.equals(vastYear, other.vastYear);
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(packed) + Objects.hashCode(vastYear);
    }

    /**
     * Returns year, month and day as EDTF writes them, such as {@code 2008-01-01} or {@code -0044-03-15}; a year of
     * more than four digits starts with {@code Y}, although EDTF has only the year there.
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(12);
        if (vastYear == null) {
            YearText.append(text, packedYear());
        } else {
            YearText.append(text, vastYear);
        }
        int month = month();
        int dayOfMonth = dayOfMonth();
        return text.append(month < 10 ? "-0" : "-")
                .append(month)
                .append(dayOfMonth < 10 ? "-0" : "-")
                .append(dayOfMonth)
                .toString();
    }

    @Serial
    private Object writeReplace() {
        return new Numbers(year(), month(), dayOfMonth());
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a day can only be deserialized from its numbers");
    }

    /** The serialized form, which is checked again when it is deserialized. */
    private record Numbers(BigInteger year, int month, int dayOfMonth) implements Serializable {
        @Serial
        private Object readResolve() {
            return of(year, month, dayOfMonth);
        }
    }
}
