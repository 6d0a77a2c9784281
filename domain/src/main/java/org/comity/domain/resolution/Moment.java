package org.comity.domain.resolution;

import java.util.Optional;
import org.comity.domain.conclusion.Spell;
import org.comity.domain.source.SourceId;
import org.comity.domain.time.Certainty;
import org.comity.domain.time.ImpreciseDate;

/**
 * The moment to which a claim applies: the time when its source speaks.
 *
 * @param source the source that makes the claim; empty if the claim is asserted
 * @param date the day on which it speaks; empty for a source without a date
 */
record Moment(Optional<SourceId> source, Optional<ImpreciseDate> date) {

    /** How certainly a spell exists: on the given date, or, without one, when the source speaks. */
    Certainty holds(Spell spell, Optional<ImpreciseDate> on) {
        if (on.isPresent()) {
            return spell.on(on.get());
        }
        return source.isPresent() ? spell.asOf(source.get(), date) : Certainty.POSSIBLE;
    }
}
