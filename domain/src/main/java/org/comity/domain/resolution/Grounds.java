package org.comity.domain.resolution;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.comity.domain.conclusion.Choice;
import org.comity.domain.conclusion.Support;
import org.comity.domain.source.Basis;
import org.comity.domain.source.Evidence;
import org.comity.domain.statement.Statement;

/** The way from statements to the support of a conclusion. */
final class Grounds {

    private Grounds() {}

    /** The support that some statements give; {@code bestFirst} says whose words are shown. */
    static <S extends Statement> Support of(
            Collection<S> statements, List<Choice> choices, Comparator<? super S> bestFirst) {
        Evidence best = statements.stream()
                .filter(statement -> statement.evidence().isPresent())
                .min(Comparator.<S, Basis>comparing(Statement::basis)
                        .thenComparing(statement -> statement.provenance().rank())
                        .thenComparing(bestFirst)
                        .thenComparing(statement -> statement.evidence().orElseThrow())
                        .thenComparing(Comparator.naturalOrder()))
                .flatMap(Statement::evidence)
                .orElse(null);
        return new Support(
                statements.stream().map(Statement::id).toList(),
                statements.stream()
                        .flatMap(statement -> statement.evidence().map(Evidence::source).stream())
                        .toList(),
                statements.stream()
                        .map(Statement::basis)
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                best,
                choices);
    }
}
