package org.comity.domain.conclusion;

import static java.util.Objects.requireNonNull;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.comity.domain.source.SourceId;
import org.comity.domain.time.Certainty;
import org.comity.domain.time.Day;
import org.comity.domain.time.ImpreciseDate;
import org.comity.domain.time.ImpreciseInterval;
import org.jspecify.annotations.Nullable;

/**
 * One uninterrupted period of a membership, from joining to leaving; either date can be unknown.
 *
 * <p>The membership certainly exists on the day on which a source says so, from a known start up to that day, and
 * between a known start and a known end. It certainly does not exist before a known start, after a known end, or
 * outside the life of the body and of the member. On all other days it possibly exists.
 *
 * @since 0.1
 */
public final class Spell implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient ResolvedBound since;
    private final transient ResolvedBound until;
    private final transient Attestations attestations;
    private final transient Life life;

    /** The membership certainly does not exist before this day; null if there is no such day. */
    private final transient @Nullable Day notBefore;

    /** The membership has certainly begun on this day; null if there is no such day. */
    private final transient @Nullable Day begun;

    /** Once it has begun, the membership certainly lasts up to this day, because of a source or of the end. */
    private final transient @Nullable Day lasts;

    /** The membership certainly does not exist after this day; null if there is no such day. */
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
        this.notAfter = earlier(
                end == null ? null : end.latest().orElse(null), life.last().orElse(null));
        boolean dated = start != null || end != null;
        // The membership has begun by its last day, and lasts at least to its first day.
        this.begun = dated ? earlier(start == null ? null : start.latest().orElse(null), notAfter) : null;
        this.lasts = later(
                later(
                        dated ? notBefore : null,
                        end == null ? null : end.earliest().orElse(null)),
                lastAttested(attestations, notAfter));
        if (start != null && end != null && !isUpTo(begun, end.earliest().orElse(null))) {
            ImpreciseInterval.of(since.bound(), until.bound());
        }
    }

    /**
     * The last day on which a source says that the membership exists; a source that speaks after the end does not
     * count.
     */
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
     * @param since the start
     * @param until the end
     * @param attestations the sources that say that the membership exists when they speak
     * @return the spell, for parties with unknown lives
     * @throws IllegalArgumentException if it certainly ends before it begins, quoting both ends
     */
    public static Spell of(ResolvedBound since, ResolvedBound until, Attestations attestations) {
        return new Spell(since, until, attestations, Life.UNKNOWN);
    }

    /**
     * The same spell, limited to a life.
     *
     * @param life the time in which both the body and the member can exist
     * @return a spell in which the membership certainly does not exist outside that time
     */
    public Spell within(Life life) {
        return new Spell(since, until, attestations, life);
    }

    /**
     * The start of the spell.
     *
     * @return the start, with the statement that gives it
     */
    public ResolvedBound since() {
        return since;
    }

    /**
     * The end of the spell.
     *
     * @return the end, with the statement that gives it
     */
    public ResolvedBound until() {
        return until;
    }

    /**
     * The sources that say that the membership exists when they speak.
     *
     * @return the sources, with the days on which they speak
     */
    public Attestations attestations() {
        return attestations;
    }

    /**
     * The time outside which the membership certainly does not exist, independently of its own start and end.
     *
     * @return the life of body and member, if it is known and the sources do not contradict it
     */
    public Life life() {
        return life;
    }

    /**
     * The first day on which the membership may exist, by its start and by the life of body and member.
     *
     * @return the day; empty if it may exist on any earlier day
     */
    public Optional<Day> notBefore() {
        return Optional.ofNullable(notBefore);
    }

    /**
     * The last day on which the membership may exist, by its end and by the life of body and member.
     *
     * @return the day; empty if it may exist on any later day
     */
    public Optional<Day> notAfter() {
        return Optional.ofNullable(notAfter);
    }

    /**
     * The spell as a period.
     *
     * @return the period from the start to the end
     */
    public ImpreciseInterval period() {
        return ImpreciseInterval.of(since.bound(), until.bound());
    }

    /**
     * Returns how certainly the membership exists on a day.
     *
     * @param day the day
     * @return certain, possible or impossible
     */
    public Certainty on(Day day) {
        return on(requireNonNull(day, "day"), day);
    }

    /**
     * Returns how certainly the membership exists on an imprecise date.
     *
     * @param date the date
     * @return certain or impossible if that is the answer for each day from the first to the last one that the date can
     *     mean, otherwise possible
     */
    public Certainty on(ImpreciseDate date) {
        return on(date.earliest().orElse(null), date.latest().orElse(null));
    }

    /**
     * The days on which the answers for a day can change. Two dates get the same answer if the first days of both are in
     * the same order to all these days, and their last days too.
     *
     * @return the limits of the spell, and the days on which sources speak that give a day; in any order
     */
    public List<Day> turningPoints() {
        List<Day> points = new ArrayList<>();
        for (Day day : Arrays.asList(notBefore, begun, lasts, notAfter)) {
            if (day != null) {
                points.add(day);
            }
        }
        for (Attestation attestation : attestations.all()) {
            attestation
                    .day()
                    .flatMap(ImpreciseDate::earliest)
                    .filter(attestations::on)
                    .ifPresent(points::add);
        }
        return List.copyOf(points);
    }

    /**
     * Returns how certainly the membership exists on at least one day between two days, both included.
     *
     * @param first the first day
     * @param last the last day
     * @return certain if it exists on at least one of the days, even if that day is unknown; impossible if it exists on
     *     none of them
     * @throws IllegalArgumentException if the last day is before the first, quoting both
     */
    public Certainty during(Day first, Day last) {
        if (first.compareTo(last) > 0) {
            throw new IllegalArgumentException("the last day '" + last + "' is before the first day '" + first + "'");
        }
        if (isBefore(last, notBefore) || isBefore(notAfter, first)) {
            return Certainty.IMPOSSIBLE;
        }
        Day from = later(first, notBefore);
        Day to = earlier(last, notAfter);
        boolean certain = (isUpTo(begun, to) && isUpTo(from, lasts) && isUpTo(begun, lasts))
                || isWithin(since, first, last)
                || isWithin(until, first, last)
                || attestations.all().stream().anyMatch(attestation -> isWithin(attestation.day(), from, to));
        return certain ? Certainty.CERTAIN : Certainty.POSSIBLE;
    }

    /** Whether the membership begins, or ends, between two days; not on a day on which it cannot exist. */
    private boolean isWithin(ResolvedBound end, Day first, Day last) {
        Optional<ImpreciseDate> date = end.bound().date();
        return date.isPresent()
                && isWithin(
                        later(date.get().earliest().orElse(null), notBefore),
                        earlier(date.get().latest().orElse(null), notAfter),
                        first,
                        last);
    }

    private static boolean isWithin(Optional<ImpreciseDate> date, @Nullable Day first, @Nullable Day last) {
        return isWithin(
                date.flatMap(ImpreciseDate::earliest).orElse(null),
                date.flatMap(ImpreciseDate::latest).orElse(null),
                first,
                last);
    }

    private static boolean isWithin(
            @Nullable Day earliest, @Nullable Day latest, @Nullable Day first, @Nullable Day last) {
        return isUpTo(first, earliest) && isUpTo(earliest, latest) && isUpTo(latest, last);
    }

    /**
     * Returns how certainly the membership exists when a source speaks.
     *
     * @param source the source
     * @param speaksOn the day on which it speaks, or empty
     * @return certain if the source itself says so or only gives the start, otherwise the answer for that day; possible
     *     for a source without a date
     */
    public Certainty asOf(SourceId source, Optional<ImpreciseDate> speaksOn) {
        if (attestations.by(source)) {
            return Certainty.CERTAIN;
        }
        return speaksOn.isPresent() ? on(speaksOn.get()) : Certainty.POSSIBLE;
    }

    /**
     * Returns how certainly two memberships exist at the same time.
     *
     * @param other the spell of the other membership
     * @return certain if both exist on a known day or when one source speaks, impossible if they certainly do not
     *     overlap
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
        return attestations.contains(attestation)
                || attestation.day().filter(day -> on(day) == Certainty.CERTAIN).isPresent();
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
        throw new InvalidObjectException("a spell can only be read from its serialized form");
    }

    /** The serialized form, checked again when it is read. */
    private record Parts(ResolvedBound since, ResolvedBound until, Attestations attestations, Life life)
            implements Serializable {

        @Serial
        private Object readResolve() {
            return of(since, until, attestations).within(life);
        }
    }
}
