package org.comity.domain.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.comity.domain.source.Basis;
import org.comity.domain.source.Evidence;
import org.comity.domain.source.SourceId;
import org.comity.domain.statement.Rank;
import org.comity.domain.statement.Statement;
import org.comity.domain.statement.StatementId;

/**
 * One of several values that statements give for the same thing.
 *
 * @param value the value
 * @param statements those that give it, at least one
 */
record Candidate<V, S extends Statement>(V value, List<S> statements) {

    /** Groups statements, which stand in the order of their ids, by the value that they give. */
    static <V, S extends Statement> List<Candidate<V, S>> of(Collection<S> statements, Function<S, V> value) {
        V first = value.apply(statements.iterator().next());
        if (statements.stream().allMatch(statement -> value.apply(statement).equals(first))) {
            return List.of(new Candidate<>(first, List.copyOf(statements)));
        }
        Map<V, List<S>> byValue = new LinkedHashMap<>();
        for (S statement : statements) {
            byValue.computeIfAbsent(value.apply(statement), any -> new ArrayList<>(statements.size()))
                    .add(statement);
        }
        return byValue.entrySet().stream()
                .map(entry -> new Candidate<>(entry.getKey(), entry.getValue()))
                .toList();
    }

    Rank rank() {
        return statements.stream()
                .map(statement -> statement.provenance().rank())
                .min(Comparator.naturalOrder())
                .orElse(Rank.NORMAL);
    }

    Basis basis() {
        return statements.stream()
                .map(Statement::basis)
                .min(Comparator.naturalOrder())
                .orElse(Basis.INFERRED);
    }

    Set<SourceId> sources() {
        return statements.stream()
                .flatMap(statement -> statement.evidence().map(Evidence::source).stream())
                .collect(Collectors.toSet());
    }

    boolean isAsserted() {
        return statements.stream().anyMatch(statement -> statement.basis() == Basis.ASSERTED);
    }

    boolean isDeprecated() {
        return rank() == Rank.DEPRECATED;
    }

    List<StatementId> ids() {
        return statements.stream().map(Statement::id).toList();
    }
}
