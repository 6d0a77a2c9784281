package org.comity.domain.resolution;

import java.util.Comparator;
import org.comity.domain.conclusion.Rule;
import org.comity.domain.statement.Statement;

/** The rule for where nothing else decides: the value that comes first in an order that tells any two apart. */
final class FirstInOrder {

    private FirstInOrder() {}

    static <V, S extends Statement> PreferenceRule<V, S> rule(Comparator<? super V> order) {
        return new PreferenceRule<>(Rule.FIRST_IN_ORDER, Comparator.comparing(Candidate::value, order));
    }
}
