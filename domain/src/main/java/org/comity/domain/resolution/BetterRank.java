package org.comity.domain.resolution;

import java.util.Comparator;
import org.comity.domain.conclusion.Rule;
import org.comity.domain.statement.Statement;

/** The rule that the better rank wins: preferred, then normal, then deprecated. */
final class BetterRank {

    private BetterRank() {}

    static <V, S extends Statement> PreferenceRule<V, S> rule() {
        return new PreferenceRule<>(Rule.BETTER_RANK, Comparator.comparing(Candidate::rank));
    }
}
