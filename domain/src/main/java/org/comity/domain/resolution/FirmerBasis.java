package org.comity.domain.resolution;

import java.util.Comparator;
import org.comity.domain.conclusion.Rule;
import org.comity.domain.statement.Statement;

/** The rule that quoted wins over asserted, and asserted over inferred. */
final class FirmerBasis {

    private FirmerBasis() {}

    static <V, S extends Statement> PreferenceRule<V, S> rule() {
        return new PreferenceRule<>(Rule.FIRMER_BASIS, Comparator.comparing(Candidate::basis));
    }
}
