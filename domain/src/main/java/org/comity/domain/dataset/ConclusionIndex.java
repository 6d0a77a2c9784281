package org.comity.domain.dataset;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comity.domain.conclusion.Choice;
import org.comity.domain.conclusion.Conclusion;
import org.comity.domain.conclusion.ConclusionId;
import org.comity.domain.conclusion.Rule;
import org.comity.domain.statement.StatementId;

/** An index of conclusions: by their own ids, and by the statements that support them or were rejected. */
final class ConclusionIndex {

    private final Map<ConclusionId, Conclusion> byId = new HashMap<>();
    private final Map<StatementId, ConclusionId> byStatement = new HashMap<>();
    private final Set<StatementId> rejected = new HashSet<>();

    ConclusionIndex(Conclusions conclusions) {
        List<Conclusion> all = conclusions.all().toList();
        for (Conclusion conclusion : all) {
            byId.putIfAbsent(conclusion.id(), conclusion);
            conclusion.support().statements().forEach(id -> byStatement.putIfAbsent(id, conclusion.id()));
        }
        for (Conclusion conclusion : all) {
            for (Choice choice : conclusion.support().choices()) {
                choice.rejected().forEach(id -> byStatement.putIfAbsent(id, conclusion.id()));
                if (choice.contested() || choice.rule() != Rule.SAID_AND_DENIED) {
                    rejected.addAll(choice.rejected());
                }
            }
        }
    }

    Optional<Conclusion> find(ConclusionId id) {
        return Optional.ofNullable(byId.get(id));
    }

    Optional<ConclusionId> of(StatementId statement) {
        return Optional.ofNullable(byStatement.get(statement));
    }

    boolean isRejected(StatementId statement) {
        return rejected.contains(statement);
    }
}
