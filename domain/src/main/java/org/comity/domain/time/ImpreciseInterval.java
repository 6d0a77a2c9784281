package org.comity.domain.time;

import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A period of days with an imprecise start and end, both included: the EDTF interval (Library of Congress, "Time
 * Interval", "Extended Interval" and "Interval (L2)").
 *
 * <p>The period starts on one day of its start date and ends on one day of its end date, never before it starts. An
 * open bound has no limit. Nothing is stated about an unknown bound, so no answer that depends on it is {@link
 * Certainty#CERTAIN}.
 *
 * <p>EDTF reads a less precise end as its first day, so {@code 2008-03/2008} ends before it starts. Such a start and
 * end do not contradict each other; the period therefore changes the end to {@code 2008-XX}, which means the same days.
 *
 * <p>Periods are ordered by earliest day (unbounded first), latest day (unbounded last), text, and wordings.
 *
 * @param start where it begins
 * @param end where it ends; not certainly before the start
 * @since 0.1
 */
public record ImpreciseInterval(Bound start, Bound end) implements Edtf, Comparable<ImpreciseInterval> {
    /** The period with two unknown ends. */
    public static final ImpreciseInterval UNKNOWN = new ImpreciseInterval(Bound.unknown(), Bound.unknown());

    private static final Comparator<ImpreciseInterval> BY_WORDS = Comparator.comparing(ImpreciseInterval::toString)
            .thenComparing(p -> p.start.wording().orElse(""))
            .thenComparing(p -> p.end.wording().orElse(""));

    /**
     * Checks the order of the two ends, and changes an end that EDTF would read as before the start.
     *
     * @param start where it begins
     * @param end where it ends
     * @throws IllegalArgumentException if the end is certainly before the start, or if the interval would have more
     *     than 1,000 characters
     */
    public ImpreciseInterval {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
        if (start instanceof KnownBound from && end instanceof KnownBound to) {
            String why = IntervalOrder.reasonAgainst(from.value(), to.value());
            if (why != null) {
                throw Fault.of(start + "/" + end, why);
            }
        }
        end = IntervalOrder.forwards(start, end);
        if (start.toString().length() + end.toString().length() >= Fault.LONGEST_TEXT) {
            throw Fault.tooLong(start + "/" + end);
        }
    }

    /**
     * {@return the period between these ends}
     *
     * @param start where it begins
     * @param end where it ends
     * @throws IllegalArgumentException if the end is certainly before the start, or if the interval would have more
     *     than 1,000 characters
     */
    public static ImpreciseInterval of(Bound start, Bound end) {
        return new ImpreciseInterval(start, end);
    }

    /**
     * {@return the period that starts on this date and has an unknown end}
     *
     * @param start where it begins
     * @throws IllegalArgumentException if the date cannot be a {@link Bound}
     */
    public static ImpreciseInterval since(ImpreciseDate start) {
        return new ImpreciseInterval(Bound.at(start), Bound.unknown());
    }

    /**
     * {@return the period that ends on this date and has an unknown start}
     *
     * @param end where it ends
     * @throws IllegalArgumentException if the date cannot be a {@link Bound}
     */
    public static ImpreciseInterval until(ImpreciseDate end) {
        return new ImpreciseInterval(Bound.unknown(), Bound.at(end));
    }

    /**
     * The interval with this text, as {@link #parse} reads it.
     *
     * @param text an EDTF interval, such as {@code 2019/2023}
     * @return the interval
     * @throws IllegalArgumentException if the text is not an interval; the message quotes it and gives the character and
     *     the reason
     */
    public static ImpreciseInterval of(String text) {
        return parse(text);
    }

    /**
     * Reads an EDTF interval, such as {@code 2019/2023}, {@code ../2012~} or {@code 2008/}, of up to 1,000 characters.
     *
     * @param text the interval, without white space around it
     * @return the period, whose bounds have no wordings
     * @throws IllegalArgumentException if the text is not an interval, for example a date; the message quotes it and
     *     gives the character, counted from 1, and the reason
     */
    public static ImpreciseInterval parse(String text) {
        Fault.checkLength(text);
        return IntervalScanner.scan(text);
    }

    @Override
    public int level() {
        return Math.max(level(start), level(end));
    }

    private static int level(Bound bound) {
        return bound.date()
                .map(date -> Features.levelInInterval(date.features()))
                .orElse(1);
    }

    @Override
    public Optional<Day> earliest() {
        return start.date().flatMap(ImpreciseDate::earliest);
    }

    @Override
    public Optional<Day> latest() {
        return end.date().flatMap(ImpreciseDate::latest);
    }

    /**
     * {@return whether the day is in the period as it is written} An open end has no limit here. What a statement says
     * about a membership also depends on the day on which its source speaks.
     *
     * @param day any day
     */
    public Certainty covers(Day day) {
        IntervalEnds ends = IntervalEnds.of(this);
        BoundRange when = BoundRange.on(Objects.requireNonNull(day, "day"));
        return ends.start().notAfter(when).and(when.notAfter(ends.end()));
    }

    /**
     * {@return whether the two have a day in common}
     *
     * @param other the period to compare with
     */
    public Certainty overlaps(ImpreciseInterval other) {
        IntervalEnds mine = IntervalEnds.of(this);
        IntervalEnds theirs = IntervalEnds.of(other);
        return mine.start().notAfter(theirs.end()).and(theirs.start().notAfter(mine.end()));
    }

    /**
     * {@return whether this period ends before the other starts}
     *
     * @param other the period that may be later
     */
    public Certainty before(ImpreciseInterval other) {
        return IntervalEnds.of(this).end().before(IntervalEnds.of(other).start());
    }

    /**
     * {@return whether all days of this period are days of the other}
     *
     * @param other the period that may be wider
     */
    public Certainty during(ImpreciseInterval other) {
        IntervalEnds mine = IntervalEnds.of(this);
        IntervalEnds theirs = IntervalEnds.of(other);
        return theirs.start().notAfter(mine.start()).and(mine.end().notAfter(theirs.end()));
    }

    /**
     * {@return whether the two start on the same day and end on the same day}
     *
     * @param other the period to compare with
     */
    public Certainty coincidesWith(ImpreciseInterval other) {
        IntervalEnds mine = IntervalEnds.of(this);
        IntervalEnds theirs = IntervalEnds.of(other);
        return mine.start().sameAs(theirs.start()).and(mine.end().sameAs(theirs.end()));
    }

    @Override
    public String display(Locale locale) {
        return DateDisplay.of(this, locale);
    }

    @Override
    public int compareTo(ImpreciseInterval other) {
        int byFirst = Limit.compare(first(), other.first());
        if (byFirst != 0) {
            return byFirst;
        }
        int byLast = Limit.compare(last(), other.last());
        if (byLast != 0) {
            return byLast;
        }
        return equals(other) ? 0 : BY_WORDS.compare(this, other);
    }

    private Limit first() {
        return start instanceof KnownBound known ? known.value().first() : Limit.Side.BEGINNING;
    }

    private Limit last() {
        return end instanceof KnownBound known ? known.value().last() : Limit.Side.END;
    }

    /** Returns the EDTF interval. */
    @Override
    public String toString() {
        return start + "/" + end;
    }
}
