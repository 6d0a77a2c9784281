package org.comity.domain.statement;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names in English what is counted. */
final class PopulationSentence {

    private PopulationSentence() {}

    static String of(Population population, boolean one) {
        return population.enumerable().map(conditions -> of(conditions, one)).orElseGet(population::toString);
    }

    private static String of(Population.Enumerable population, boolean one) {
        StringBuilder text = new StringBuilder(of(population.condition(), one));
        population
                .also()
                .forEach(further -> text.append(one ? " who is one of the " : " who are also ")
                        .append(of(further, false)));
        population
                .butNot()
                .forEach(excluded -> text.append(one ? " and is none of the " : " and are not ")
                        .append(of(excluded, false)));
        return text.toString();
    }

    static String of(Condition condition, boolean one) {
        String named = condition.fold(party -> of(party, one), body -> of(body, one));
        return named + condition.on().map(date -> " on " + date).orElse("");
    }

    private static String of(Condition.Party party, boolean one) {
        String kind = party.onlyKind().map(only -> " of the kind " + only).orElse("");
        return roles(party.capacity(), one ? "party" : "parties", one)
                + kind
                + (party.capacity().isAny() ? " to " : " of ")
                + party.body();
    }

    private static String of(Condition.Body body, boolean one) {
        return (one ? "body" : "bodies") + " of " + body.category() + " that " + (one ? "has " : "have ")
                + body.member() + " as " + roles(body.capacity(), "a party", true);
    }

    private static String roles(Capacity capacity, String any, boolean one) {
        return capacity.isAny()
                ? any
                : Stream.concat(
                                capacity.roles().stream()
                                        .map(role -> number(role.name().words(), one)),
                                capacity.standings().stream()
                                        .map(standing -> number(standing.label() + " participant", one)))
                        .collect(Collectors.joining(" or "));
    }

    private static String number(String noun, boolean one) {
        if (one) {
            return noun;
        }
        return noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
    }
}
