package org.comity.domain.conclusion;

import static java.util.Objects.requireNonNull;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.comity.domain.source.SourceId;
import org.comity.domain.time.Certainty;
import org.comity.domain.time.Day;
import org.comity.domain.time.ImpreciseDate;
import org.comity.domain.time.ImpreciseInterval;
import org.jspecify.annotations.Nullable;

/**
 * One uninterrupted time of a membership, from joining to leaving, as far as it is known.
 *
 * <p>The membership certainly holds on the day on which a source says so, from a known start up to that day, and between
 * a known start and a known end. It certainly does not hold before a known start and after a known end, nor outside the
 * life of the body and of the member. All else is possible.
 */
public final class Spell implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient ResolvedBound since;
    private final transient ResolvedBound until;
    private final transient Attestations attestations;
    private final transient Life life;

    /** Before this day it certainly does not hold; null for no such day. */
    private final transient @Nullable Day notBefore;

    /** On this day it certainly has begun; null for no such day. */
    private final transient @Nullable Day begun;

    /** Up to this day it certainly lasts once it has begun: attested, or before the end can have come. */
    private final transient @Nullable Day lasts;

    /** After this day it certainly does not hold; null for no such day. */
    private final transient @Nullable Day notAfter;

    private Spell(ResolvedBound since, ResolvedBound until, Attestations attestations, Life life) {
        this.since = requireNonNull(since, "since");
        this.until = requireNonNull(until, "until");
        this.attestations = requireNonNull(attestations, "attestations");
        this.life = requireNonNull(life, "life");
        ImpreciseDate start = since.bound().date().orElse(null);
        ImpreciseDate end = until.bound().date().orElse(null);
        this.notBefore = later(
                start == null ? null : start.earliest().orElse(null),
                life.first().orElse(null));
        Day starts = start == null ? null : start.earliest().orElse(null);
        Day ends = end == null ? null : end.latest().orElse(null);
        // It has begun by its last day, and lasts to its first at least.
        this.begun = earlier(start == null ? null : start.latest().orElse(null), ends);
        this.notAfter = earlier(
                end == null ? null : end.latest().orElse(null), life.last().orElse(null));
        this.lasts = later(
                later(starts, end == null ? null : end.earliest().orElse(null)), lastAttested(attestations, notAfter));
        if (start != null && end != null && !isUpTo(begun, end.earliest().orElse(null))) {
            ImpreciseInterval.of(since.bound(), until.bound());
        }
    }

    /** The last day on which a source says so; one that speaks after the end loses against it and proves nothing. */
    private static @Nullable Day lastAttested(Attestations attestations, @Nullable Day notAfter) {
        Day last = attestations.last().orElse(null);
        if (!isBefore(notAfter, last)) {
            return last;
        }
        Day within = null;
        for (Attestation attestation : attestations.all()) {
            Day day = attestation.day().flatMap(ImpreciseDate::earliest).orElse(null);
            within = isBefore(notAfter, day) ? within : later(within, day);
        }
        return within;
    }

    /**
     * The spell between two ends.
     *
     * @param since when it began
     * @param until when it ended
     * @param attestations the sources that say that it holds as they speak
     * @return the spell, in parties of whose lives nothing is known
     * @throws IllegalArgumentException if it certainly ends before it begins, quoting both ends
     */
    public static Spell of(ResolvedBound since, ResolvedBound until, Attestations attestations) {
        return new Spell(since, until, attestations, Life.UNKNOWN);
    }

    /**
     * The same spell within a life.
     *
     * @param life the time in which both the body and the member are known to exist
     * @return the spell that certainly does not hold outside that time
     */
    public Spell within(Life life) {
        return new Spell(since, until, attestations, life);
    }

    /**
     * When it began.
     *
     * @return the start, and who says so
     */
    public ResolvedBound since() {
        return since;
    }

    /**
     * When it ended.
     *
     * @return the end, and who says so
     */
    public ResolvedBound until() {
        return until;
    }

    /**
     * Who says that it holds as they speak.
     *
     * @return the sources with the days on which they speak
     */
    public Attestations attestations() {
        return attestations;
    }

    /**
     * The time outside which it certainly does not hold, whatever is said of its own start and end.
     *
     * @return the life of body and member, as far as it is known and the sources do not contradict it
     */
    public Life life() {
        return life;
    }

    /**
     * The spell as a period.
     *
     * @return since and until
     */
    public ImpreciseInterval period() {
        return ImpreciseInterval.of(since.bound(), until.bound());
    }

    /**
     * Tells whether the membership holds on a day.
     *
     * @param day the day asked for
     * @return certain, possible or impossible
     */
    public Certainty on(Day day) {
        return on(requireNonNull(day, "day"), day);
    }

    /**
     * Tells whether the membership holds on a date that is itself imprecise.
     *
     * @param date the date asked for
     * @return certain or impossible where that is so on each of its days, else possible
     */
    public Certainty on(ImpreciseDate date) {
        return on(date.earliest().orElse(null), date.latest().orElse(null));
    }

    /**
     * Tells whether the membership holds at any time between two days, be it on one day only.
     *
     * @param first the first of the days
     * @param last the last of them
     * @return certain where it holds on at least one of the days, whichever that is; impossible where it holds on none
     * @throws IllegalArgumentException if the last day lies before the first, quoting both
     */
    public Certainty during(Day first, Day last) {
        if (first.compareTo(last) > 0) {
            throw new IllegalArgumentException("days from '" + first + "' to '" + last + "' are none");
        }
        if (isBefore(last, notBefore) || isBefore(notAfter, first)) {
            return Certainty.IMPOSSIBLE;
        }
        Day from = later(first, notBefore);
        Day to = earlier(last, notAfter);
        boolean certain = (isUpTo(begun, to) && isUpTo(from, lasts) && isUpTo(begun, lasts))
                || liesWithin(since.bound().date(), from, to)
                || liesWithin(until.bound().date(), from, to)
                || attestations.all().stream().anyMatch(attestation -> liesWithin(attestation.day(), from, to));
        return certain ? Certainty.CERTAIN : Certainty.POSSIBLE;
    }

    private static boolean liesWithin(Optional<ImpreciseDate> date, @Nullable Day first, @Nullable Day last) {
        return isUpTo(first, date.flatMap(ImpreciseDate::earliest).orElse(null))
                && isUpTo(date.flatMap(ImpreciseDate::latest).orElse(null), last);
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
        return speaksOn.isPresent() ? on(speaksOn.get()) : Certainty.POSSIBLE;
    }

    /**
     * Tells whether two memberships hold at the same time.
     *
     * @param other the spell of the other membership
     * @return certain where a day or a source is known on which both hold, impossible where they certainly do not meet
     */
    public Certainty together(Spell other) {
        if (isBefore(notAfter, other.notBefore) || isBefore(other.notAfter, notBefore)) {
            return Certainty.IMPOSSIBLE;
        }
        boolean certain = attestations.all().stream().anyMatch(other::holdsWith)
                || other.attestations.all().stream().anyMatch(this::holdsWith)
                || bothOn(begun, other)
                || bothOn(other.begun, other);
        return certain ? Certainty.CERTAIN : Certainty.POSSIBLE;
    }

    private boolean holdsWith(Attestation attestation) {
        return asOf(attestation.source(), attestation.day()) == Certainty.CERTAIN;
    }

    private boolean bothOn(@Nullable Day day, Spell other) {
        return day != null && on(day) == Certainty.CERTAIN && other.on(day) == Certainty.CERTAIN;
    }

    private Certainty on(@Nullable Day first, @Nullable Day last) {
        if (isBefore(last, notBefore) || isBefore(notAfter, first)) {
            return Certainty.IMPOSSIBLE;
        }
        boolean within = isUpTo(begun, first) && isUpTo(last, lasts);
        boolean certain = within || (first != null && first.equals(last) && attestations.on(first));
        return certain ? Certainty.CERTAIN : Certainty.POSSIBLE;
    }

    private static boolean isBefore(@Nullable Day one, @Nullable Day other) {
        return one != null && other != null && one.compareTo(other) < 0;
    }

    private static boolean isUpTo(@Nullable Day one, @Nullable Day other) {
        return one != null && other != null && one.compareTo(other) <= 0;
    }

    private static @Nullable Day later(@Nullable Day one, @Nullable Day other) {
        return one == null || (other != null && other.compareTo(one) > 0) ? other : one;
    }

    private static @Nullable Day earlier(@Nullable Day one, @Nullable Day other) {
        return one == null || (other != null && other.compareTo(one) < 0) ? other : one;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Spell spell
                && since.equals(spell.since)
                && until.equals(spell.until)
                && attestations.equals(spell.attestations)
                && life.equals(spell.life);
    }

    @Override
    public int hashCode() {
        return Objects.hash(since, until, attestations, life);
    }

    @Override
    public String toString() {
        return since + "/" + until + " " + attestations + " " + life;
    }

    @Serial
    private Object writeReplace() {
        return new Parts(since, until, attestations, life);
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a spell is read from its parts");
    }

    /** The serialized form, checked again when read. */
    private record Parts(ResolvedBound since, ResolvedBound until, Attestations attestations, Life life)
            implements Serializable {

        @Serial
        private Object readResolve() {
            return of(since, until, attestations).within(life);
        }
    }
}
