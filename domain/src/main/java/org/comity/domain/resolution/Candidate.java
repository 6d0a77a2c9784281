package org.comity.domain.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.comity.domain.source.Basis;
import org.comity.domain.source.Evidence;
import org.comity.domain.source.SourceId;
import org.comity.domain.statement.Rank;
import org.comity.domain.statement.Statement;
import org.comity.domain.statement.StatementId;
import org.comity.domain.time.Day;
import org.comity.domain.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/**
 * One of several values that statements give for the same thing, with the properties of these statements that the rules
 * compare.
 */
final class Candidate<V, S extends Statement> {

    private final V value;
    private final List<S> statements;
    private final Rank rank;
    private final Basis basis;
    private int sources;
    private final boolean asserted;
    /** Looked for when it is first needed, because rules compare it often; null also if no source has a date. */
    private @Nullable Day lastSpoken;

    private boolean lookedForLastSpoken;

    private Candidate(V value, List<S> statements) {
        this.value = value;
        this.statements = statements;
        Rank best = Rank.DEPRECATED;
        Basis firmest = Basis.INFERRED;
        boolean anyAsserted = false;
        for (S statement : statements) {
            Rank given = statement.provenance().rank();
            best = given.compareTo(best) < 0 ? given : best;
            firmest = statement.basis().compareTo(firmest) < 0 ? statement.basis() : firmest;
            anyAsserted |= statement.basis() == Basis.ASSERTED;
        }
        this.rank = best;
        this.basis = firmest;
        this.asserted = anyAsserted;
        this.sources = sources(statements);
    }

    private static int sources(List<? extends Statement> statements) {
        return statements.size() == 1
                ? statements.get(0).evidence().isPresent() ? 1 : 0
                : quoted(statements).size();
    }

    private static Set<SourceId> quoted(List<? extends Statement> statements) {
        if (statements.size() == 1) {
            Optional<Evidence> only = statements.get(0).evidence();
            return only.isPresent() ? Set.of(only.get().source()) : Set.of();
        }
        Set<SourceId> quoted = new HashSet<>();
        for (Statement statement : statements) {
            Optional<Evidence> evidence = statement.evidence();
            if (evidence.isPresent()) {
                quoted.add(evidence.get().source());
            }
        }
        return quoted;
    }

    /**
     * Groups statements by their value, in the order in which the values first occur; empty if all statements (at least
     * one) give the same value.
     */
    static <V, S extends Statement> List<Candidate<V, S>> ofDifferent(Collection<S> statements, Function<S, V> value) {
        if (isOne(statements, value)) {
            return List.of();
        }
        Map<V, List<S>> byValue = new LinkedHashMap<>();
        for (S statement : statements) {
            byValue.computeIfAbsent(value.apply(statement), any -> new ArrayList<>(1))
                    .add(statement);
        }
        List<Candidate<V, S>> candidates = new ArrayList<>(byValue.size());
        byValue.forEach((given, giving) -> candidates.add(new Candidate<>(given, giving)));
        return candidates;
    }

    private static <V, S extends Statement> boolean isOne(Collection<S> statements, Function<S, V> value) {
        V first = value.apply(statements.iterator().next());
        for (S statement : statements) {
            if (!value.apply(statement).equals(first)) {
                return false;
            }
        }
        return true;
    }

    V value() {
        return value;
    }

    /** The statements that give the value, at least one. */
    List<S> statements() {
        return statements;
    }

    /** The best rank of the statements. */
    Rank rank() {
        return rank;
    }

    /** The firmest basis of the statements. */
    Basis basis() {
        return basis;
    }

    /** The sources that the statements quote. */
    Set<SourceId> quoted() {
        return quoted(statements);
    }

    /** Replaces the number of sources by one that counts coarser values, too: their sources support this value. */
    void backedBy(int all) {
        sources = all;
    }

    /** The last day on which a source of the value speaks; empty if none has a date. */
    Optional<Day> lastSpoken(SpeakingDays days) {
        if (!lookedForLastSpoken) {
            lastSpoken = statements.stream()
                    .flatMap(statement -> days.of(statement).flatMap(ImpreciseDate::latest).stream())
                    .max(Comparator.naturalOrder())
                    .orElse(null);
            lookedForLastSpoken = true;
        }
        return Optional.ofNullable(lastSpoken);
    }

    /** The number of sources that give the value or a coarser one that it refines. */
    int sources() {
        return sources;
    }

    boolean isAsserted() {
        return asserted;
    }

    boolean isDeprecated() {
        return rank == Rank.DEPRECATED;
    }

    List<StatementId> ids() {
        List<StatementId> ids = new ArrayList<>(statements.size());
        for (S statement : statements) {
            ids.add(statement.id());
        }
        return ids;
    }
}
