package org.comity.domain.resolution;

import java.util.Collection;
import java.util.Comparator;
import java.util.function.Function;
import org.comity.domain.statement.MembershipStatement;
import org.comity.domain.time.Bound;
import org.comity.domain.time.ImpreciseInterval;

/** Chooses the statement that a conclusion names for the start or the end of a spell. */
final class BoundTeller {

    private BoundTeller() {}

    /** The statement to name for a bound: the firmest, then one with words for it, then the first in the text. */
    static MembershipStatement of(Collection<MembershipStatement> statements, Function<ImpreciseInterval, Bound> side) {
        if (statements.size() == 1) {
            return statements.iterator().next();
        }
        return statements.stream()
                .min(Comparator.comparing(MembershipStatement::basis)
                        .thenComparing(statement ->
                                side.apply(statement.period()).wording().isEmpty())
                        .thenComparing(
                                statement -> statement.evidence().orElse(null),
                                Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }
}
