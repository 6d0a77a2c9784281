package org.comity.domain.time;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A date that may be known only in part: every EDTF form except the interval.
 *
 * <p>These are days, months, years and date-times, seasons and other sub-year groupings, qualified dates ({@code ?}
 * {@code ~} {@code %}), dates with unspecified digits ({@code X}), long years, significant digits, and sets. All days
 * that it can mean are in the range from {@link #earliest()} to {@link #latest()}; both are included, and both are
 * possible. A day within the range is not always possible: {@code [1980,1990]} does not mean a day of 1985. Qualifiers do
 * not add days. A set, {@code [..]} or <code>{..}</code>, can mean each day of its members.
 *
 * <p>For {@code java.time} it has the fields that are known: {@code Year.from(date)}, {@code YearMonth.from(date)},
 * {@code LocalDate.from(date)}. Others cause a {@code DateTimeException}.
 *
 * <p>Two dates are equal if their texts are equal. Dates are ordered by earliest day (unbounded first), then by latest
 * day (unbounded last), then by text. A date is serialized as its text, which is parsed again when it is deserialized.
 *
 * @since 0.1
 */
public final class ImpreciseDate implements Edtf, Comparable<ImpreciseDate>, TemporalAccessor {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String text;
    /** Null if there is no first day. */
    private final @Nullable Day earliest;
    /** Null if there is no last day. */
    private final @Nullable Day latest;

    private final int features;

    /** The parameters must match each other. */
    ImpreciseDate(String text, @Nullable Day earliest, @Nullable Day latest, int features) {
        this.text = text;
        this.earliest = earliest;
        this.latest = latest;
        this.features = features;
    }

    /**
     * The date with this text, as {@link #parse} reads it.
     *
     * @param text an EDTF string that is not an interval
     * @return the date
     * @throws IllegalArgumentException if the text is not a date; the message quotes it and gives the character and the reason
     */
    public static ImpreciseDate of(String text) {
        return parse(text);
    }

    /**
     * Reads an EDTF string of up to 1,000 characters that is not an interval and whose year has up to 1,000 digits.
     *
     * @param text the string, without white space around it
     * @return the date, which keeps the text as it is
     * @throws IllegalArgumentException if the text is not a date; the message quotes it and gives the character,
     *     counted from 1, and the reason
     */
    public static ImpreciseDate parse(String text) {
        Fault.checkLength(text);
        return scan(text, 0, text.length());
    }

    /** Reads a part of the text as a date. Error messages quote the whole text. */
    static ImpreciseDate scan(String text, int from, int to) {
        char first = from < to ? text.charAt(from) : 0;
        return switch (first) {
            case '[', '{' -> new SetScanner(text, from, to).scan();
            case 'Y' -> new LongYearScanner(text, from, to).scan();
            default -> new DateScanner(text, from, to).scan();
        };
    }

    /**
     * {@return the date that means this one day}
     *
     * @param date a day in a year of up to four digits
     * @throws IllegalArgumentException if the year has more than four digits, because EDTF has no days of such years
     */
    public static ImpreciseDate of(LocalDate date) {
        if (Math.abs(date.getYear()) > YearText.LONGEST_PLAIN_YEAR) {
            throw new IllegalArgumentException("EDTF has no day in a year of more than four digits: " + date);
        }
        return parse(Day.of(date).toString());
    }

    /**
     * {@return the date that means some day of this year}
     *
     * @param year any year; year 0 comes before year 1, and a year of more than four digits is written with {@code Y}
     */
    public static ImpreciseDate ofYear(long year) {
        StringBuilder text = new StringBuilder();
        YearText.append(text, year);
        return parse(text.toString());
    }

    @Override
    public int level() {
        return Features.level(features);
    }

    @Override
    public Optional<Day> earliest() {
        return Optional.ofNullable(earliest);
    }

    @Override
    public Optional<Day> latest() {
        return Optional.ofNullable(latest);
    }

    /**
     * {@return the smallest unit down to which it is known} A part with unspecified digits is not known: {@code 198X} has
     * the precision of a decade, {@code 2004-XX} of a year, {@code 19XX-12} of a century. Significant digits count too:
     * {@code 1950S2} has the precision of a century. A range that means one unknown date has the precision of the
     * smallest unit that is at least as long: {@code [1801..1900]}, the 19th century, that of a century, and
     * {@code [1980..1983]}, the early 1980s, that of a decade. An open range has the precision of its end. Any other set has
     * the precision of the coarsest member.
     */
    public DatePrecision precision() {
        return DateFields.precision(this);
    }

    /** {@return the year, if it can mean only days of one year, and this is an int; year 0 comes before year 1} */
    public OptionalInt year() {
        return DateFields.year(this);
    }

    /**
     * {@return the month, 1 to 12, if it is specified and the same for all members of a set} Also if the year is not known, as
     * in {@code XXXX-12-25}.
     */
    public OptionalInt month() {
        return DateFields.month(this);
    }

    /** {@return the day of the month, 1 to 31, if it is specified and the same for all members of a set} */
    public OptionalInt day() {
        return DateFields.day(this);
    }

    /** {@return the season or other sub-year grouping (levels 1 and 2), if it has one, the same for all members of a set} */
    public Optional<Season> season() {
        return DateFields.season(this);
    }

    /** {@return the day, if it can mean only one, in a year of up to nine digits} */
    public Optional<LocalDate> toLocalDate() {
        return earliest != null && earliest.equals(latest) ? earliest.toLocalDate() : Optional.empty();
    }

    /** {@return whether it is a set, {@code [..]} or <code>{..}</code> (level 2, "Set representation")} */
    public boolean isSet() {
        return Features.has(features, Features.SET);
    }

    /** {@return whether it is a set in braces, <code>{1960,1961-12}</code>, which means all of its members} */
    public boolean isAllOf() {
        return text.charAt(0) == '{';
    }

    /**
     * {@return the members of a set, in the order of its text; of another date only itself} A range is one member, which is
     * a set of its own: <code>[1667,1670..1672]</code> has the members {@code 1667} and {@code [1670..1672]}.
     */
    public List<ImpreciseDate> members() {
        return isSet() ? SetContents.of(this) : List.of(this);
    }

    /** {@return the parts that are marked as uncertain, by {@code ?} or {@code %}, in any member of a set} */
    public Set<DatePart> uncertain() {
        return DateFields.parts(this, WrittenDate::uncertain);
    }

    /** {@return the parts that are marked as approximate, by {@code ~} or {@code %}, in any member of a set} */
    public Set<DatePart> approximate() {
        return DateFields.parts(this, WrittenDate::approximate);
    }

    /** {@return the parts with unspecified digits, {@code X}, in any member of a set} */
    public Set<DatePart> unspecified() {
        return DateFields.parts(this, WrittenDate::unspecified);
    }

    /** {@return whether any part of it is marked as uncertain, by {@code ?} or {@code %}} */
    public boolean isUncertain() {
        return Features.has(features, Features.UNCERTAIN);
    }

    /** {@return whether any part of it is marked as approximate, by {@code ~} or {@code %}} */
    public boolean isApproximate() {
        return Features.has(features, Features.APPROXIMATE);
    }

    /**
     * {@return whether it can mean each day from the earliest to the latest} False for dates with unspecified digits before
     * specified ones, such as {@code 19XX-12}, and for all sets.
     */
    public boolean isContinuous() {
        return DaySet.isRange(this);
    }

    /**
     * {@return whether this is at least as precise as the other date: all days that it can mean are days that the other
     * date can mean} Dates that can mean the same days refine each other.
     *
     * @param other the date that may be less precise
     */
    public boolean refines(ImpreciseDate other) {
        boolean within = Limit.compare(first(), other.first()) >= 0 && Limit.compare(last(), other.last()) <= 0;
        return within
                && (equals(other) || DaySet.isRange(other) || DaySet.of(this).isWithin(DaySet.of(other)));
    }

    /**
     * {@return whether the two can mean exactly the same days} Such dates can have different texts, such as {@code 1985}
     * and {@code 1985~}.
     *
     * @param other the date to compare with
     */
    public boolean sameDays(ImpreciseDate other) {
        return refines(other) && other.refines(this);
    }

    /**
     * {@return whether there is a day that both can mean}
     *
     * @param other the date to compare with
     */
    public boolean compatibleWith(ImpreciseDate other) {
        boolean near = Limit.compare(first(), other.last()) <= 0 && Limit.compare(other.first(), last()) <= 0;
        boolean ranges = DaySet.isRange(this) && DaySet.isRange(other);
        return near && (ranges || equals(other) || DaySet.of(this).meets(DaySet.of(other)));
    }

    /**
     * {@return whether the day that this means is before the day that the other means}
     *
     * @param other the date that may be later
     */
    public Certainty before(ImpreciseDate other) {
        return BoundRange.of(this).before(BoundRange.of(other));
    }

    @Override
    public String display(Locale locale) {
        return DateDisplay.of(this, locale);
    }

    /** Returns whether {@code java.time} can ask for the field: any date field of one day, else what is known. */
    @Override
    @SuppressWarnings("exports") // the annotation is there for checkers only
    public boolean isSupported(@Nullable TemporalField field) {
        return field != null && DateTemporal.isSupported(this, field);
    }

    @Override
    public long getLong(TemporalField field) {
        return DateTemporal.get(this, field);
    }

    Limit first() {
        return earliest == null ? Limit.Side.BEGINNING : earliest;
    }

    Limit last() {
        return latest == null ? Limit.Side.END : latest;
    }

    int features() {
        return features;
    }

    @Override
    public int compareTo(ImpreciseDate other) {
        int byFirst = Limit.compare(first(), other.first());
        if (byFirst != 0) {
            return byFirst;
        }
        int byLast = Limit.compare(last(), other.last());
        return byLast != 0 ? byLast : text.compareTo(other.text);
    }

    @Override
    @SuppressWarnings("exports") // the annotation is there for checkers only
    public boolean equals(@Nullable Object object) {
        return object instanceof ImpreciseDate other && text.equals(other.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** Returns the EDTF string. */
    @Override
    public String toString() {
        return text;
    }

    @Serial
    private Object writeReplace() {
        return new Text(text);
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a date can only be deserialized from its text");
    }

    /** The serialized form, which is parsed again when it is deserialized. */
    private record Text(String edtf) implements Serializable {
        @Serial
        private Object readResolve() {
            return parse(edtf);
        }
    }
}
