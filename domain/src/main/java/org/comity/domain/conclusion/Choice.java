package org.comity.domain.conclusion;

import java.util.List;
import org.comity.domain.statement.StatementId;

/**
 * A choice between contradicting statements: what was chosen, by which rule, and what was rejected.
 *
 * @param aspect what they contradict each other about, such as {@code start}
 * @param rule the rule that decided
 * @param chosen the statements that give the value chosen, or one that agrees with it, sorted
 * @param rejected the statements that give other values, at least one, sorted
 * @param contested false where all that was rejected is deprecated by its annotators, and so contradicts nothing
 */
public record Choice(
        String aspect, Rule rule, List<StatementId> chosen, List<StatementId> rejected, boolean contested) {

    /**
     * Sorts the statements, and checks that there are some on both sides.
     *
     * @param aspect what they contradict each other about
     * @param rule the rule that decided
     * @param chosen the statements on the side chosen, at least one, in any order
     * @param rejected the statements that give other values, at least one, in any order
     * @param contested whether anything was rejected that is not deprecated
     * @throws IllegalArgumentException if there is no statement on one of the sides
     */
    public Choice {
        chosen = chosen.stream().sorted().toList();
        rejected = rejected.stream().sorted().toList();
        if (chosen.isEmpty() || rejected.isEmpty()) {
            throw new IllegalArgumentException("a choice of the " + aspect + " needs statements on both sides");
        }
    }
}
