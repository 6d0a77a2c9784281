package org.comity.domain.resolution;

import java.util.Comparator;
import org.comity.domain.conclusion.Rule;
import org.comity.domain.statement.Statement;

/** The rule that the value from more sources wins. */
final class MoreSources {

    private MoreSources() {}

    static <V, S extends Statement> PreferenceRule<V, S> rule() {
        Comparator<Candidate<V, S>> fewer = Comparator.comparingInt(Candidate::sources);
        return new PreferenceRule<>(Rule.MORE_SOURCES, fewer.reversed());
    }
}
