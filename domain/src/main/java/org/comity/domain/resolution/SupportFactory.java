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

/** Makes the support of a conclusion from statements. */
final class SupportFactory {

    private SupportFactory() {}

    /** The support by these statements; the evidence is that of the first statement according to {@code bestFirst}. */
    static <S extends Statement> Support of(
            Collection<S> statements, List<Choice> choices, Comparator<? super S> bestFirst) {
        List<StatementId> ids = new ArrayList<>(statements.size());
        List<SourceId> sources = new ArrayList<>(statements.size());
        Basis firmest = Basis.INFERRED;
        for (S statement : statements) {
            ids.add(statement.id());
            Optional<Evidence> evidence = statement.evidence();
            if (evidence.isPresent()) {
                sources.add(evidence.get().source());
            }
            firmest = statement.basis().compareTo(firmest) < 0 ? statement.basis() : firmest;
        }
        Evidence best = best(statements, bestFirst).flatMap(Statement::evidence).orElse(null);
        return new Support(ids, sources, firmest, best, choices);
    }

    private static <S extends Statement> Optional<S> best(Collection<S> statements, Comparator<? super S> bestFirst) {
        if (statements.size() == 1) {
            return Optional.of(statements.iterator().next());
        }
        S best = null;
        for (S statement : statements) {
            boolean quoted = statement.evidence().isPresent();
            if (quoted && (best == null || compare(statement, best, bestFirst) < 0)) {
                best = statement;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Orders statements that quote something by their words, the best first. */
    private static <S extends Statement> int compare(S one, S other, Comparator<? super S> bestFirst) {
        int order = one.basis().compareTo(other.basis());
        if (order == 0) {
            order = one.provenance().rank().compareTo(other.provenance().rank());
        }
        if (order == 0) {
            order = bestFirst.compare(one, other);
        }
        if (order == 0) {
            order = one.evidence().orElseThrow().compareTo(other.evidence().orElseThrow());
        }
        return order != 0 ? order : one.compareTo(other);
    }
}
