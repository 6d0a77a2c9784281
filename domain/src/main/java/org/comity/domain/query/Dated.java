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
 * A membership with the days by which a history orders it.
 *
 * @param membership the membership
 * @param undated whether nothing gives it a place in time
 * @param first the first day on which it may hold by its start, else the first day of which it tells; null before all
 * @param last the last day on which it may hold; null after all
 */
record Dated(
        Membership membership,
        boolean undated,
        @Nullable Day first,
        @Nullable Day last) implements Comparable<Dated> {

    private static final Comparator<Dated> ORDER = Comparator.comparing(Dated::undated)
            .thenComparing(Dated::first, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Dated::last, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Dated::membership);

    static Dated of(Membership membership) {
        Spell spell = membership.spell();
        Bound since = spell.since().bound();
        Optional<Day> first = since.isUnknown() ? told(spell) : since.date().flatMap(ImpreciseDate::earliest);
        return new Dated(
                membership,
                since.isUnknown() && first.isEmpty(),
                first.orElse(null),
                spell.until().bound().date().flatMap(ImpreciseDate::latest).orElse(null));
    }

    /** The first day that a source or the end gives a spell of unknown start. */
    private static Optional<Day> told(Spell spell) {
        Stream<ImpreciseDate> attested =
                spell.attestations().all().stream().map(Attestation::day).flatMap(Optional::stream);
        return Stream.concat(attested, spell.until().bound().date().stream())
                .flatMap(date -> date.earliest().stream())
                .min(Comparator.naturalOrder());
    }

    @Override
    public int compareTo(Dated other) {
        return ORDER.compare(this, other);
    }
}
