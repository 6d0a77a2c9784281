package org.comity.domain.resolution;

import java.util.Comparator;
import org.comity.domain.conclusion.Rule;
import org.comity.domain.statement.Statement;

/** The rule that the more precise date wins. */
final class FinerDate {

    private FinerDate() {}

    static <V, S extends Statement> PreferenceRule<V, S> rule(Comparator<? super V> finestFirst) {
        return new PreferenceRule<>(Rule.FINER_DATE, Comparator.comparing(Candidate::value, finestFirst));
    }
}
