package org.comity.domain.query;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.comity.domain.conclusion.Attestation;
import org.comity.domain.conclusion.Membership;
import org.comity.domain.conclusion.Spell;
import org.comity.domain.time.Bound;
import org.comity.domain.time.Day;
import org.comity.domain.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/**
 * A membership with the days that decide its order in a history.
 *
 * @param membership the membership
 * @param undated whether the membership has no place in time
 * @param first the first day on which it can exist according to its start, otherwise the first day in its other dates;
 *     null comes first
 * @param last the last day on which it can exist; null comes last
 */
record DatedMembership(
        Membership membership,
        boolean undated,
        @Nullable Day first,
        @Nullable Day last) implements Comparable<DatedMembership> {

    private static final Comparator<DatedMembership> ORDER = Comparator.comparing(DatedMembership::undated)
            .thenComparing(DatedMembership::first, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(DatedMembership::last, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(DatedMembership::membership);

    static DatedMembership of(Membership membership) {
        Spell spell = membership.spell();
        Bound since = spell.since().bound();
        Optional<Day> first = since.isUnknown() ? told(spell) : since.date().flatMap(ImpreciseDate::earliest);
        return new DatedMembership(
                membership,
                since.isUnknown() && first.isEmpty(),
                first.orElse(null),
                spell.until().bound().date().flatMap(ImpreciseDate::latest).orElse(null));
    }

    /** The first day of the sources and the end, for a spell with an unknown start. */
    private static Optional<Day> told(Spell spell) {
        Stream<ImpreciseDate> attested =
                spell.attestations().all().stream().map(Attestation::day).flatMap(Optional::stream);
        return Stream.concat(attested, spell.until().bound().date().stream())
                .flatMap(date -> date.earliest().stream())
                .min(Comparator.naturalOrder());
    }

    @Override
    public int compareTo(DatedMembership other) {
        return ORDER.compare(this, other);
    }
}
