package org.comity.domain.dataset;

import java.util.List;
import java.util.Optional;
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
 * @param attestations the sources that say that it holds as they speak, sorted
 */
public record Spell(ResolvedBound since, ResolvedBound until, List<Attestation> attestations) {

    /**
     * Sorts the attestations and drops repetitions.
     *
     * @param since when it began
     * @param until when it ended
     * @param attestations the sources that say that it holds as they speak, in any order
     */
    public Spell {
        attestations = attestations.stream().distinct().sorted().toList();
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
        Certainty bounded = period().contains(day);
        if (bounded == Certainty.IMPOSSIBLE) {
            return bounded;
        }
        boolean ended = until.bound().date().isPresent();
        boolean begun = since.bound()
                .date()
                .flatMap(ImpreciseDate::latest)
                .filter(latest -> latest.compareTo(day) <= 0)
                .isPresent();
        boolean certain = ended ? begun && bounded == Certainty.CERTAIN : attestedOn(day, begun);
        return certain ? Certainty.CERTAIN : Certainty.POSSIBLE;
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
        if (isAfter(since.bound().date().flatMap(ImpreciseDate::earliest), last)
                || isAfter(first, until.bound().date().flatMap(ImpreciseDate::latest))) {
            return Certainty.IMPOSSIBLE;
        }
        boolean certain = first.map(this::on).equals(Optional.of(Certainty.CERTAIN))
                && last.map(this::on).equals(Optional.of(Certainty.CERTAIN));
        return certain ? Certainty.CERTAIN : Certainty.POSSIBLE;
    }

    /**
     * Tells whether the membership holds as a source speaks.
     *
     * @param source the source
     * @param speaksOn the day on which it speaks, or empty
     * @return certain where that source says so itself, else as on that day; possible for a source without a date
     */
    public Certainty asOf(SourceId source, Optional<ImpreciseDate> speaksOn) {
        if (attestations.stream().anyMatch(attestation -> attestation.source().equals(source))) {
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
        Certainty met = period().overlaps(other.period());
        if (met == Certainty.IMPOSSIBLE) {
            return met;
        }
        boolean attested = attestations.stream()
                        .anyMatch(said -> other.asOf(said.source(), said.day()) == Certainty.CERTAIN)
                || other.attestations.stream().anyMatch(said -> asOf(said.source(), said.day()) == Certainty.CERTAIN);
        boolean bounded =
                until.bound().date().isPresent() && other.until.bound().date().isPresent();
        return attested || (bounded && met == Certainty.CERTAIN) ? Certainty.CERTAIN : Certainty.POSSIBLE;
    }

    private static boolean isAfter(Optional<Day> one, Optional<Day> other) {
        return one.isPresent() && other.isPresent() && one.get().compareTo(other.get()) > 0;
    }

    private boolean attestedOn(Day day, boolean begun) {
        return attestations.stream()
                .flatMap(attestation -> attestation.day().stream())
                .anyMatch(spoken -> {
                    Day first = spoken.earliest().orElse(null);
                    Day last = spoken.latest().orElse(null);
                    if (first == null || last == null) {
                        return false;
                    }
                    return begun ? day.compareTo(first) <= 0 : first.equals(last) && first.equals(day);
                });
    }
}
