package org.comity.domain.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.comity.domain.conclusion.Choice;
import org.comity.domain.conclusion.Support;
import org.comity.domain.source.Basis;
import org.comity.domain.source.Evidence;
import org.comity.domain.source.SourceId;
import org.comity.domain.statement.Statement;
import org.comity.domain.statement.StatementId;

/** The way from statements to the support of a conclusion. */
final class Grounds {

    private Grounds() {}

    /** The support that some statements give; {@code bestFirst} says whose words are shown. */
    static <S extends Statement> Support of(
            Collection<S> statements, List<Choice> choices, Comparator<? super S> bestFirst) {
        List<StatementId> ids = new ArrayList<>(statements.size());
        List<SourceId> sources = new ArrayList<>(statements.size());
        Basis firmest = Basis.INFERRED;
        for (S statement : statements) {
            ids.add(statement.id());
            statement.evidence().map(Evidence::source).ifPresent(sources::add);
            firmest = statement.basis().compareTo(firmest) < 0 ? statement.basis() : firmest;
        }
        Evidence best = best(statements, bestFirst).flatMap(Statement::evidence).orElse(null);
        return new Support(ids, sources, firmest, best, choices);
    }

    private static <S extends Statement> Optional<S> best(Collection<S> statements, Comparator<? super S> bestFirst) {
        if (statements.size() == 1) {
            return Optional.of(statements.iterator().next());
        }
        Comparator<S> order = Comparator.<S, Basis>comparing(Statement::basis)
                .thenComparing(statement -> statement.provenance().rank())
                .thenComparing(bestFirst)
                .thenComparing(statement -> statement.evidence().orElseThrow())
                .thenComparing(Comparator.naturalOrder());
        S best = null;
        for (S statement : statements) {
            boolean quoted = statement.evidence().isPresent();
            if (quoted && (best == null || order.compare(statement, best) < 0)) {
                best = statement;
            }
        }
        return Optional.ofNullable(best);
    }
}
