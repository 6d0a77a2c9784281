package org.comity.domain.statement;

import java.util.List;

/** Names in English what is counted. */
final class PopulationSentence {

    /** The number and article of a noun. */
    private enum Form {
        PLURAL,
        SINGULAR,
        ONE_OF_THEM;

        String of(String noun) {
            return switch (this) {
                case PLURAL -> RoleNoun.plural(noun);
                case SINGULAR -> noun;
                case ONE_OF_THEM -> RoleNoun.withArticle(noun);
            };
        }
    }

    private PopulationSentence() {}

    static String of(Population population, boolean one) {
        return population.enumerable().map(conditions -> of(conditions, one)).orElseGet(population::toString);
    }

    /** In the plural. */
    static String of(Condition condition) {
        return of(condition, Form.PLURAL);
    }

    private static String of(Population.Enumerable population, boolean one) {
        Condition first = population.condition();
        Form further = one ? Form.ONE_OF_THEM : Form.PLURAL;
        String are = one ? "is " : "are ";
        StringBuilder text = new StringBuilder(of(first, one ? Form.SINGULAR : Form.PLURAL));
        boolean clause = first instanceof Condition.Body;
        if (!population.also().isEmpty()) {
            text.append(clause ? " and " : " that ")
                    .append(are)
                    .append("also ")
                    .append(list(population.also(), further, "and"));
            clause = true;
        }
        if (!population.butNot().isEmpty()) {
            text.append(clause ? " but " : " that ")
                    .append(are)
                    .append("not ")
                    .append(list(population.butNot(), further, "or"));
        }
        return text.toString();
    }

    private static String list(List<Condition> conditions, Form form, String word) {
        return RoleNoun.list(
                conditions.stream().map(condition -> of(condition, form)).toList(), word);
    }

    private static String of(Condition condition, Form form) {
        String named = condition.fold(party -> of(party, form), body -> of(body, form));
        return named + condition.on().map(date -> " " + RoleNoun.when(date)).orElse("");
    }

    private static String of(Condition.Party party, Form form) {
        List<String> nouns = RoleNoun.of(party.capacity());
        return roles(nouns, form) + " " + RoleNoun.preposition(nouns.get(nouns.size() - 1)) + " " + party.body()
                + party.onlyKind().map(only -> " of the kind " + only).orElse("");
    }

    private static String of(Condition.Body body, Form form) {
        return form.of("body") + " of " + body.category() + (form == Form.PLURAL ? " that have " : " that has ")
                + body.member() + " as " + roles(RoleNoun.of(body.capacity()), Form.ONE_OF_THEM);
    }

    private static String roles(List<String> nouns, Form form) {
        return RoleNoun.list(nouns.stream().map(form::of).toList(), "or");
    }
}
