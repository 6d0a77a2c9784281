package org.comity.domain.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.comity.domain.conclusion.Choice;
import org.comity.domain.conclusion.Rule;
import org.comity.domain.statement.Statement;
import org.comity.domain.statement.StatementId;
import org.comity.domain.time.ImpreciseDate;

/**
 * Which of several values that contradict each other is chosen: rules, asked one after the other, of which the first
 * that prefers one decides.
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

    /** The rules for any values; {@code order} decides last and must tell any two values apart. */
    static <V, S extends Statement> Preference<V, S> ofValues(SpeakingDays days, Comparator<? super V> order) {
        return new Preference<>(List.of(
                BetterRank.rule(),
                FirmerBasis.rule(),
                MoreSources.rule(),
                LaterSource.rule(days),
                FirstInOrder.rule(order)));
    }

    /** The rules for names and kinds: the register is asked first. */
    static <V, S extends Statement> Preference<V, S> ofNames(SpeakingDays days, Comparator<? super V> order) {
        List<PreferenceRule<V, S>> rules = new ArrayList<>();
        rules.add(RegisterNames.rule());
        rules.addAll(Preference.<V, S>ofValues(days, order).rules);
        return new Preference<>(rules);
    }

    /** The rules for dates: the finer date is preferred to that of the later source. */
    static <S extends Statement> Preference<ImpreciseDate, S> ofDates(SpeakingDays days) {
        return new Preference<>(List.of(
                BetterRank.rule(),
                FirmerBasis.rule(),
                MoreSources.rule(),
                FinerDate.rule(Fineness.ORDER),
                LaterSource.rule(days),
                FirstInOrder.rule(Comparator.naturalOrder())));
    }

    /** Of candidates, at least one, the one to be chosen. */
    Candidate<V, S> first(Collection<Candidate<V, S>> candidates) {
        return Collections.min(candidates, order);
    }

    /** The order of candidates, the one to be chosen first. */
    Comparator<Candidate<V, S>> order() {
        return order;
    }

    /** The record of a choice between candidates that contradict each other, at least one on each side. */
    Choice choice(String aspect, List<Candidate<V, S>> chosen, List<Candidate<V, S>> rejected) {
        Candidate<V, S> best = first(chosen);
        Candidate<V, S> runnerUp = first(rejected);
        Rule rule = rules.stream()
                .filter(asked -> asked.order().compare(best, runnerUp) < 0)
                .map(PreferenceRule::rule)
                .findFirst()
                .orElse(Rule.FIRST_IN_ORDER);
        boolean contested = rejected.stream().anyMatch(candidate -> !candidate.isDeprecated());
        return new Choice(aspect, rule, ids(chosen), ids(rejected), contested);
    }

    private List<StatementId> ids(List<Candidate<V, S>> candidates) {
        return candidates.stream()
                .flatMap(candidate -> candidate.ids().stream())
                .toList();
    }
}
