package org.comity.domain.statement;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.comity.domain.time.DatePrecision;
import org.comity.domain.time.ImpreciseDate;

/** The nouns of roles in English sentences, with what is before and after them. */
final class RoleNoun {

    private static final String VOWELS = "aeiou";

    private RoleNoun() {}

    static String withArticle(String noun) {
        return (VOWELS.indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
    }

    static String plural(String noun) {
        return noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
    }

    /** "To" for a party, "of" for all others. */
    static String preposition(String noun) {
        return noun.equals(Role.PARTY.name().words()) ? "to" : "of";
    }

    /** The nouns of the roles and standings; a party if any will do. */
    static List<String> of(Capacity capacity) {
        return capacity.isAny()
                ? List.of(Role.PARTY.name().words())
                : Stream.concat(
                                capacity.roles().stream()
                                        .map(role -> role.name().words()),
                                capacity.standings().stream().map(RoleNoun::of))
                        .toList();
    }

    private static String of(Standing standing) {
        return standing == Standing.OTHER ? "other participant" : standing.label() + " participant";
    }

    /** Several phrases with commas, and a word before the last. */
    static String list(List<String> phrases, String word) {
        return IntStream.range(0, phrases.size())
                .mapToObj(i -> (i == 0 ? "" : i == phrases.size() - 1 ? " " + word + " " : ", ") + phrases.get(i))
                .collect(Collectors.joining());
    }

    /** "On" a day, "in" a longer time. */
    static String when(ImpreciseDate date) {
        return (date.precision().compareTo(DatePrecision.DAY) >= 0 ? "on " : "in ") + date;
    }
}
