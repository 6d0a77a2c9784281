package org.comity.domain.resolution;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.comity.domain.conclusion.Choice;
import org.comity.domain.conclusion.Rule;
import org.comity.domain.statement.Statement;

/**
 * The decision between the values that statements give for one thing: which is chosen, which agree with it, which are
 * rejected.
 */
final class Contest<V, S extends Statement> {

    private final Preference<V, S> preference;
    private final Agreement<V> agreement;

    Contest(Preference<V, S> preference, Agreement<V> agreement) {
        this.preference = preference;
        this.agreement = agreement;
    }

    /** Decides between the values of at least one statement. */
    Decision<V, S> decide(String aspect, Collection<S> statements, Function<S, V> value) {
        List<Candidate<V, S>> candidates = Candidate.of(statements, value);
        if (candidates.size() == 1) {
            return new Decision<>(candidates.get(0), candidates, List.of(), Optional.empty());
        }
        Candidate<V, S> best = best(candidates);
        List<Candidate<V, S>> agreeing = candidates.stream()
                .filter(candidate -> candidate.equals(best) || agreement.agree(candidate.value(), best.value()))
                .toList();
        List<Candidate<V, S>> rejected = candidates.stream()
                .filter(candidate -> !agreeing.contains(candidate))
                .toList();
        Choice choice = rejected.isEmpty()
                ? Choice.agreed(aspect, Rule.REFINEMENT, best.ids())
                : preference.choice(aspect, agreeing, rejected);
        return new Decision<>(best, agreeing, rejected, Optional.of(choice));
    }

    /** The preferred value, or a finer one that says all that it says. */
    private Candidate<V, S> best(List<Candidate<V, S>> candidates) {
        List<Candidate<V, S>> live = candidates.stream()
                .filter(candidate -> !candidate.isDeprecated())
                .toList();
        List<Candidate<V, S>> eligible = preference.ranked(live.isEmpty() ? candidates : live);
        Candidate<V, S> preferred = eligible.get(0);
        return eligible.stream()
                .filter(candidate ->
                        candidate.equals(preferred) || agreement.refines(candidate.value(), preferred.value()))
                .min(Comparator.comparing(Candidate::value, agreement.finestFirst()))
                .orElseThrow();
    }

    /**
     * What was decided.
     *
     * @param best the value chosen
     * @param agreeing the candidates that do not contradict it, itself among them
     * @param rejected the candidates that do
     * @param choice the record of the decision; empty where all say the same
     */
    record Decision<V, S extends Statement>(
            Candidate<V, S> best,
            List<Candidate<V, S>> agreeing,
            List<Candidate<V, S>> rejected,
            Optional<Choice> choice) {

        /** The statements that give the chosen value or one that agrees with it. */
        List<S> supporters() {
            return statements(agreeing);
        }

        /** The statements that give rejected values. */
        List<S> dissenters() {
            return statements(rejected);
        }

        private List<S> statements(List<Candidate<V, S>> candidates) {
            return candidates.size() == 1
                    ? candidates.get(0).statements()
                    : candidates.stream()
                            .flatMap(candidate -> candidate.statements().stream())
                            .toList();
        }
    }
}
