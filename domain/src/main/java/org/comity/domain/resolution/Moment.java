package org.comity.domain.resolution;

import java.util.Optional;
import org.comity.domain.conclusion.Attestation;
import org.comity.domain.conclusion.Spell;
import org.comity.domain.source.SourceId;
import org.comity.domain.time.Certainty;
import org.comity.domain.time.ImpreciseDate;

/**
 * The moment to which a claim applies: the time when its source speaks.
 *
 * @param source the source that makes the claim; empty if the claim is asserted
 * @param date the day on which it speaks; empty for a source without a date, or if the editor gives no day
 */
record Moment(Optional<SourceId> source, Optional<ImpreciseDate> date) {

    /** How certainly a spell exists: on the given date, or, without one, when the source speaks. */
    Certainty holds(Spell spell, Optional<ImpreciseDate> on) {
        if (on.isPresent()) {
            return spell.on(on.get());
        }
        if (source.isPresent()) {
            return spell.asOf(source.get(), date);
        }
        return date.isPresent() ? asOf(spell, date.get()) : Certainty.POSSIBLE;
    }

    /** How certainly a spell exists when the editor speaks. */
    private static Certainty asOf(Spell spell, ImpreciseDate day) {
        boolean said = spell.attestations().contains(new Attestation(null, day));
        return said ? Certainty.CERTAIN : spell.on(day);
    }

    /** Whether a day that is meant, or without one the day of this moment, is certainly a day of a date. */
    boolean isWithin(ImpreciseDate date, Optional<ImpreciseDate> on) {
        return on.or(this::date).filter(day -> day.refines(date)).isPresent();
    }
}
