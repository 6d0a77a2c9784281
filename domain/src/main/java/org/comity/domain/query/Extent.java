package org.comity.domain.query;

import java.util.Optional;
import org.comity.domain.conclusion.Attestation;
import org.comity.domain.conclusion.Spell;
import org.comity.domain.time.Bound;
import org.comity.domain.time.Day;
import org.comity.domain.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a spell can have begun and ended according to its dates and its sources; null means no limit.
 *
 * <p>A spell begins no later than it can end, and has begun and not ended when a source says that it exists. A source
 * that speaks outside the stated dates is ignored.
 *
 * @param firstBegin the first day on which it can have begun
 * @param lastBegin the last day on which it can have begun
 * @param firstEnd the first day that can be its last
 * @param lastEnd the last day that can be its last
 */
record Extent(
        @Nullable Day firstBegin,
        @Nullable Day lastBegin,
        @Nullable Day firstEnd,
        @Nullable Day lastEnd) {

    static Extent of(Spell spell) {
        Bound since = spell.since().bound();
        Bound until = spell.until().bound();
        Day firstBegin = later(earliest(since.date()), spell.life().first().orElse(null));
        Day lastEnd = earlier(latest(until.date()), spell.life().last().orElse(null));
        Day lastBegin = earlier(latest(since.date()), lastEnd);
        Day firstEnd = later(earliest(until.date()), firstBegin);
        for (Attestation attestation : spell.attestations().all()) {
            Day first = earliest(attestation.day());
            Day last = latest(attestation.day());
            if (!isBefore(last, firstBegin) && !isBefore(lastEnd, first)) {
                lastBegin = earlier(lastBegin, last);
                firstEnd = later(firstEnd, first);
            }
        }
        return new Extent(firstBegin, lastBegin, firstEnd, lastEnd);
    }

    static boolean isBefore(@Nullable Day day, @Nullable Day limit) {
        return day != null && limit != null && day.compareTo(limit) < 0;
    }

    private static @Nullable Day earliest(Optional<ImpreciseDate> date) {
        return date.flatMap(ImpreciseDate::earliest).orElse(null);
    }

    private static @Nullable Day latest(Optional<ImpreciseDate> date) {
        return date.flatMap(ImpreciseDate::latest).orElse(null);
    }

    private static @Nullable Day earlier(@Nullable Day one, @Nullable Day other) {
        return one == null || isBefore(other, one) ? other : one;
    }

    private static @Nullable Day later(@Nullable Day one, @Nullable Day other) {
        return one == null || isBefore(one, other) ? other : one;
    }
}
