package org.comity.domain.resolution;

import java.util.Comparator;
import org.comity.domain.conclusion.Rule;
import org.comity.domain.statement.Statement;

/** The rule that applies if no other rule decides: the value that is first in a total order wins. */
final class FirstInOrder {

    private FirstInOrder() {}

    static <V, S extends Statement> PreferenceRule<V, S> rule(Comparator<? super V> order) {
        return new PreferenceRule<>(Rule.FIRST_IN_ORDER, Comparator.comparing(Candidate::value, order));
    }
}
