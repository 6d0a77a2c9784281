package org.comity.domain.resolution;

import java.util.Comparator;
import org.comity.domain.conclusion.Rule;
import org.comity.domain.statement.Statement;

/** The rule that the register decides the names and the kind of an entity. */
final class RegisterNames {

    private RegisterNames() {}

    static <V, S extends Statement> PreferenceRule<V, S> rule() {
        return new PreferenceRule<>(Rule.REGISTER_NAMES, Comparator.comparing(candidate -> !candidate.isAsserted()));
    }
}
