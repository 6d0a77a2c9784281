package org.comity.domain.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.comity.domain.conclusion.Choice;
import org.comity.domain.conclusion.Rule;
import org.comity.domain.statement.Statement;
import org.comity.domain.statement.StatementId;
import org.comity.domain.time.ImpreciseDate;

/**
 * Chooses one of several values that contradict each other: tries rules in order, and the first rule that prefers a
 * value decides.
 */
final class Preference<V, S extends Statement> {

    private final List<PreferenceRule<V, S>> rules;
    private final Comparator<Candidate<V, S>> order;

    private Preference(List<PreferenceRule<V, S>> rules) {
        this.rules = List.copyOf(rules);
        this.order = this.rules.stream()
                .map(PreferenceRule::order)
                .reduce(Comparator::thenComparing)
                .orElseThrow();
    }

    /** The rules for any values; {@code order} decides last and must be a total order. */
    static <V, S extends Statement> Preference<V, S> ofValues(SpeakingDays days, Comparator<? super V> order) {
        return new Preference<>(List.of(
                BetterRank.rule(),
                FirmerBasis.rule(),
                MoreSources.rule(),
                LaterSource.rule(days),
                FirstInOrder.rule(order)));
    }

    /** The rules for names and kinds: the register comes first. */
    static <V, S extends Statement> Preference<V, S> ofNames(SpeakingDays days, Comparator<? super V> order) {
        List<PreferenceRule<V, S>> rules = new ArrayList<>();
        rules.add(RegisterNames.rule());
        rules.addAll(Preference.<V, S>ofValues(days, order).rules);
        return new Preference<>(rules);
    }

    /** The rules for dates: the finer date comes before the later source. */
    static <S extends Statement> Preference<ImpreciseDate, S> ofDates(SpeakingDays days) {
        return new Preference<>(List.of(
                BetterRank.rule(),
                FirmerBasis.rule(),
                MoreSources.rule(),
                FinerDate.rule(Fineness.ORDER),
                LaterSource.rule(days),
                FirstInOrder.rule(Comparator.naturalOrder())));
    }

    /** The candidate to choose from one or more candidates. */
    Candidate<V, S> first(Collection<Candidate<V, S>> candidates) {
        return Collections.min(candidates, order);
    }

    /**
     * The record of a choice between candidates that contradict each other, at least one on each side.
     *
     * @param winners the chosen value, and also the preferred value if a finer one was chosen instead
     */
    Choice choice(
            String aspect,
            List<Candidate<V, S>> winners,
            List<Candidate<V, S>> chosen,
            List<Candidate<V, S>> rejected) {
        Candidate<V, S> runnerUp = first(rejected);
        Rule rule = winners.stream()
                .flatMap(winner -> decisive(winner, runnerUp).stream())
                .findFirst()
                .orElse(Rule.FIRST_IN_ORDER);
        boolean contested = rejected.stream().anyMatch(candidate -> !candidate.isDeprecated());
        return new Choice(aspect, rule, ids(chosen), ids(rejected), List.of(), contested);
    }

    /** The first rule that distinguishes two candidates; empty if it prefers the other candidate. */
    private Optional<Rule> decisive(Candidate<V, S> winner, Candidate<V, S> other) {
        for (PreferenceRule<V, S> rule : rules) {
            int compared = rule.order().compare(winner, other);
            if (compared != 0) {
                return compared < 0 ? Optional.of(rule.rule()) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private List<StatementId> ids(List<Candidate<V, S>> candidates) {
        List<StatementId> ids = new ArrayList<>(candidates.size());
        for (Candidate<V, S> candidate : candidates) {
            ids.addAll(candidate.ids());
        }
        return ids;
    }
}
