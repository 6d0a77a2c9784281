package org.comity.domain.conclusion;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.comity.domain.source.SourceId;
import org.comity.domain.time.Certainty;
import org.comity.domain.time.Day;
import org.comity.domain.time.ImpreciseDate;
import org.comity.domain.time.Period;

/**
 * One uninterrupted time of a membership, from joining to leaving, as far as it is known.
 *
 * @param since when it began
 * @param until when it ended
 * @param attestations the sources that say that it holds as they speak
 */
public record Spell(ResolvedBound since, ResolvedBound until, Attestations attestations) {

    /**
     * Sorts the attestations and drops repetitions.
     *
     * @param since when it began
     * @param until when it ended
     * @param attestations the sources that say that it holds as they speak
     * @throws IllegalArgumentException if it ends before it begins, quoting both ends
     */
    public Spell {
        Period.of(since.bound(), until.bound());
    }

    /**
     * The spell as a period.
     *
     * @return since and until
     */
    public Period period() {
        return Period.of(since.bound(), until.bound());
    }

    /**
     * Tells whether the membership holds on a day.
     *
     * <p>It certainly holds on the day on which a source says so, from a known start up to that day, and between a
     * known start and a known end. It certainly does not hold before a known start and after a known end. All else is
     * possible.
     *
     * @param day the day asked for
     * @return certain, possible or impossible
     */
    public Certainty on(Day day) {
        return on(day, day);
    }

    /**
     * Tells whether the membership holds on a date that is itself imprecise.
     *
     * @param date the date asked for
     * @return certain or impossible where that is so on each of its days, else possible
     */
    public Certainty on(ImpreciseDate date) {
        Optional<Day> first = date.earliest();
        Optional<Day> last = date.latest();
        if (first.isPresent() && last.isPresent()) {
            return on(first.get(), last.get());
        }
        return isOutside(first, last) ? Certainty.IMPOSSIBLE : Certainty.POSSIBLE;
    }

    /**
     * Tells whether the membership holds as a source speaks.
     *
     * @param source the source
     * @param speaksOn the day on which it speaks, or empty
     * @return certain where that source says so itself, else as on that day; possible for a source without a date
     */
    public Certainty asOf(SourceId source, Optional<ImpreciseDate> speaksOn) {
        if (attestations.by(source)) {
            return Certainty.CERTAIN;
        }
        return speaksOn.map(this::on).orElse(Certainty.POSSIBLE);
    }

    /**
     * Tells whether two memberships hold at the same time.
     *
     * @param other the spell of the other membership
     * @return certain where a day or a source is known on which both hold, impossible where their periods do not meet
     */
    public Certainty together(Spell other) {
        if (period().overlaps(other.period()) == Certainty.IMPOSSIBLE) {
            return Certainty.IMPOSSIBLE;
        }
        boolean certain = attestations.all().stream().anyMatch(other::holdsWith)
                || other.attestations.all().stream().anyMatch(this::holdsWith)
                || certainlyBegun().filter(day -> bothOn(day, other)).isPresent()
                || other.certainlyBegun().filter(day -> bothOn(day, other)).isPresent();
        return certain ? Certainty.CERTAIN : Certainty.POSSIBLE;
    }

    private boolean holdsWith(Attestation attestation) {
        return asOf(attestation.source(), attestation.day()) == Certainty.CERTAIN;
    }

    private boolean bothOn(Day day, Spell other) {
        return on(day) == Certainty.CERTAIN && other.on(day) == Certainty.CERTAIN;
    }

    private Certainty on(Day first, Day last) {
        if (isOutside(Optional.of(first), Optional.of(last))) {
            return Certainty.IMPOSSIBLE;
        }
        boolean within = isUpTo(certainlyBegun(), Optional.of(first)) && isUpTo(Optional.of(last), certainlyUpTo());
        boolean said = first.equals(last) && attestations.on(first);
        return within || said ? Certainty.CERTAIN : Certainty.POSSIBLE;
    }

    private boolean isOutside(Optional<Day> first, Optional<Day> last) {
        return isBefore(last, since.bound().date().flatMap(ImpreciseDate::earliest))
                || isBefore(until.bound().date().flatMap(ImpreciseDate::latest), first);
    }

    /** The first day on which the start has certainly passed. */
    private Optional<Day> certainlyBegun() {
        return since.bound().date().flatMap(ImpreciseDate::latest);
    }

    /** The last day up to which a spell that has begun certainly lasts: attested, or before the end can have come. */
    private Optional<Day> certainlyUpTo() {
        Stream<Day> unended = until.bound().date().flatMap(ImpreciseDate::earliest).stream();
        return Stream.concat(attestations.last().stream(), unended).max(Comparator.naturalOrder());
    }

    private static boolean isBefore(Optional<Day> one, Optional<Day> other) {
        return one.isPresent() && other.isPresent() && one.get().compareTo(other.get()) < 0;
    }

    private static boolean isUpTo(Optional<Day> one, Optional<Day> other) {
        return one.isPresent() && other.isPresent() && one.get().compareTo(other.get()) <= 0;
    }
}
