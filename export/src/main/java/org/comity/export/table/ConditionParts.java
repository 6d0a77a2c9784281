package org.comity.export.table;

import java.util.Optional;
import org.comity.domain.entity.EntityId;
import org.comity.domain.statement.Condition;

/** The entities in a condition, for one column each. */
final class ConditionParts {

    private ConditionParts() {}

    /** The body whose parties are selected. */
    static Optional<EntityId> of(Condition condition) {
        return condition.fold(party -> Optional.of(party.body()), body -> Optional.empty());
    }

    /** The category whose bodies are selected. */
    static Optional<EntityId> in(Condition condition) {
        return condition.fold(party -> Optional.empty(), body -> Optional.of(body.category()));
    }

    /** The member of the selected bodies. */
    static Optional<EntityId> member(Condition condition) {
        return condition.fold(party -> Optional.empty(), body -> Optional.of(body.member()));
    }
}
