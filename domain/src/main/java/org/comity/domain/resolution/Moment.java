package org.comity.domain.resolution;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.comity.domain.dataset.Membership;
import org.comity.domain.source.SourceId;
import org.comity.domain.time.Certainty;
import org.comity.domain.time.ImpreciseDate;

/**
 * The moment for which a claim is made: when some sources speak that speak on one day.
 *
 * @param sources the sources that make the claim
 * @param date the day on which they speak; empty for a source without a date
 */
record Moment(List<SourceId> sources, Optional<ImpreciseDate> date) {

    /** Tells whether a membership holds: on a date where one is asked for, else as the sources speak. */
    Certainty holds(Membership membership, Optional<ImpreciseDate> on) {
        Optional<Certainty> asked = on.map(membership.spell()::on);
        return asked.orElseGet(() -> Stream.concat(
                        sources.stream().map(source -> membership.spell().asOf(source, date)),
                        date.stream().map(membership.spell()::on))
                .min(Comparator.naturalOrder())
                .orElse(Certainty.POSSIBLE));
    }
}
