package org.comity.domain.resolution;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comity.domain.conclusion.Choice;
import org.comity.domain.conclusion.Rule;
import org.comity.domain.statement.Statement;
import org.comity.domain.time.Day;
import org.comity.domain.time.ImpreciseDate;

/** Which of several values of one thing is chosen: the rules of {@link Rule}, asked one after the other. */
final class Preference<V, S extends Statement> {

    private final Map<Rule, Comparator<Candidate<V, S>>> rules = new LinkedHashMap<>();

    private Preference() {}

    /** The rules that need nothing but the statements; {@code order} decides last and must tell any two values apart. */
    static <V, S extends Statement> Preference<V, S> by(SpeakingDays days, Comparator<? super V> order) {
        Preference<V, S> preference = new Preference<>();
        preference.rules.put(Rule.BETTER_RANK, Comparator.comparing(Candidate::rank));
        preference.rules.put(Rule.FIRMER_BASIS, Comparator.comparing(Candidate::basis));
        preference.rules.put(
                Rule.MORE_SOURCES,
                Comparator.comparingInt((Candidate<V, S> candidate) ->
                                candidate.sources().size())
                        .reversed());
        preference.rules.put(Rule.LATER_SOURCE, Comparator.comparing(candidate -> lastSpoken(candidate, days), LATER));
        preference.rules.put(Rule.FIRST_IN_ORDER, Comparator.comparing(Candidate::value, order));
        return preference;
    }

    /** The same rules, before which the register is asked. */
    Preference<V, S> afterRegister() {
        Preference<V, S> preference = new Preference<>();
        preference.rules.put(
                Rule.REGISTER_NAMES, Comparator.comparing((Candidate<V, S> candidate) -> !candidate.isAsserted()));
        preference.rules.putAll(rules);
        return preference;
    }

    /** The same rules, with the finer date preferred to that of the later source. */
    Preference<V, S> withFineness(Comparator<? super V> fineness) {
        Preference<V, S> preference = new Preference<>();
        rules.forEach((rule, comparator) -> {
            if (rule == Rule.LATER_SOURCE) {
                preference.rules.put(Rule.FINER_DATE, Comparator.comparing(Candidate::value, fineness));
            }
            preference.rules.put(rule, comparator);
        });
        return preference;
    }

    /** The candidates, the one to be chosen first. */
    List<Candidate<V, S>> ranked(Collection<Candidate<V, S>> candidates) {
        Comparator<Candidate<V, S>> order =
                rules.values().stream().reduce(Comparator::thenComparing).orElseThrow();
        return candidates.stream().sorted(order).toList();
    }

    /** The record of a choice; empty where nothing was rejected. */
    Optional<Choice> choice(String aspect, List<Candidate<V, S>> chosen, List<Candidate<V, S>> rejected) {
        if (rejected.isEmpty()) {
            return Optional.empty();
        }
        Candidate<V, S> best = ranked(chosen).get(0);
        Candidate<V, S> runnerUp = ranked(rejected).get(0);
        Rule rule = rules.entrySet().stream()
                .filter(entry -> entry.getValue().compare(best, runnerUp) < 0)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Rule.FIRST_IN_ORDER);
        boolean contested = rejected.stream().anyMatch(candidate -> !candidate.isDeprecated());
        return Optional.of(new Choice(
                aspect,
                rule,
                chosen.stream().flatMap(candidate -> candidate.ids().stream()).toList(),
                rejected.stream().flatMap(candidate -> candidate.ids().stream()).toList(),
                contested));
    }

    private static final Comparator<Optional<Day>> LATER =
            Comparator.comparing(day -> day.orElse(null), Comparator.nullsLast(Comparator.reverseOrder()));

    private static Optional<Day> lastSpoken(Candidate<?, ? extends Statement> candidate, SpeakingDays days) {
        return candidate.statements().stream()
                .flatMap(statement -> days.of(statement).flatMap(ImpreciseDate::latest).stream())
                .max(Comparator.naturalOrder());
    }
}
