package org.comity.domain.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.comity.domain.conclusion.Choice;
import org.comity.domain.conclusion.Rule;
import org.comity.domain.statement.Statement;

/**
 * Decides between the values that statements give for one thing: one is chosen, others agree with it or are rejected.
 */
final class Contest<V, S extends Statement> {

    private final Preference<V, S> preference;
    private final Agreement<V> agreement;

    Contest(Preference<V, S> preference, Agreement<V> agreement) {
        this.preference = preference;
        this.agreement = agreement;
    }

    /** Decides between the values of one or more statements. */
    Decision<V, S> decide(String aspect, List<S> statements, Function<S, V> value) {
        List<Candidate<V, S>> candidates = Candidate.ofDifferent(statements, value);
        if (candidates.isEmpty()) {
            return new Decision<>(value.apply(statements.get(0)), statements, statements, List.of(), Optional.empty());
        }
        agreement.countSources(candidates);
        List<Candidate<V, S>> eligible = eligible(candidates);
        Candidate<V, S> preferred = preference.first(eligible);
        Candidate<V, S> best = refined(preferred, eligible);
        List<Candidate<V, S>> agreeing = new ArrayList<>(candidates.size());
        List<Candidate<V, S>> rejected = new ArrayList<>(candidates.size());
        for (Candidate<V, S> candidate : candidates) {
            boolean agrees = candidate.value().equals(best.value()) || agreement.agree(candidate.value(), best.value());
            (agrees ? agreeing : rejected).add(candidate);
        }
        Choice choice = rejected.isEmpty()
                ? Choice.agreed(aspect, Rule.REFINEMENT, best.ids())
                : preference.choice(aspect, List.of(best, preferred), agreeing, rejected);
        return new Decision<>(best.value(), best.statements(), statements(agreeing), rejected, Optional.of(choice));
    }

    /** The candidates that are not deprecated, or all if every one is deprecated. */
    private static <V, S extends Statement> List<Candidate<V, S>> eligible(List<Candidate<V, S>> candidates) {
        List<Candidate<V, S>> live = new ArrayList<>(candidates);
        live.removeIf(Candidate::isDeprecated);
        return live.isEmpty() ? candidates : live;
    }

    /** The preferred value; if finer values refine it, the preferred of those, repeatedly. */
    private Candidate<V, S> refined(Candidate<V, S> preferred, List<Candidate<V, S>> eligible) {
        Candidate<V, S> best = preferred;
        while (true) {
            V value = best.value();
            List<Candidate<V, S>> finer = new ArrayList<>(eligible);
            finer.removeIf(candidate ->
                    !agreement.refines(candidate.value(), value) || agreement.refines(value, candidate.value()));
            if (finer.isEmpty()) {
                return best;
            }
            best = preference.first(finer);
        }
    }

    private List<S> statements(List<Candidate<V, S>> candidates) {
        List<S> statements = new ArrayList<>();
        candidates.forEach(candidate -> statements.addAll(candidate.statements()));
        return statements;
    }

    /**
     * A decision.
     *
     * @param value the value chosen
     * @param tellers the statements that give it
     * @param supporters the statements that give it or a value that agrees with it
     * @param rejected the values that contradict it
     * @param choice the record of the decision; empty if all values are the same
     */
    record Decision<V, S extends Statement>(
            V value, List<S> tellers, List<S> supporters, List<Candidate<V, S>> rejected, Optional<Choice> choice) {

        /** The statements that give rejected values. */
        List<S> dissenters() {
            return rejected.stream()
                    .flatMap(candidate -> candidate.statements().stream())
                    .toList();
        }
    }
}
