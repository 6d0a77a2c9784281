package org.comity.domain.conclusion;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import org.comity.domain.statement.StatementId;
import org.comity.domain.text.QuotedText;
import org.comity.domain.text.Words;

/**
 * The choice about one aspect of a conclusion: the rule that decided, the statements chosen and the statements
 * rejected.
 *
 * @param aspect the part of the conclusion that the rule decided, such as {@code start}; never blank
 * @param rule the rule that decided
 * @param chosen the statements that give the chosen value or agree with it, at least one, sorted
 * @param rejected the statements that give other values or deny the conclusion, sorted; empty if all agree
 * @param beside statements of other conclusions that the rule used, sorted: they contradict this conclusion or explain
 *     it, such as the date on which the body was established
 * @param contested whether the sources contradict each other here; false if they agree, or if all rejected statements
 *     are deprecated by their annotators
 * @since 0.1
 */
public record Choice(
        String aspect,
        Rule rule,
        List<StatementId> chosen,
        List<StatementId> rejected,
        List<StatementId> beside,
        boolean contested)
        implements Serializable {

    /**
     * Sorts the statements, and checks that at least one is chosen.
     *
     * @param aspect the part of the conclusion that the rule decided, never blank
     * @param rule the rule that decided
     * @param chosen the statements on the side chosen, at least one, in any order
     * @param rejected the statements on the other side, in any order
     * @param beside the statements that support other conclusions, in any order
     * @param contested whether the sources contradict each other here
     * @throws IllegalArgumentException if the aspect is blank or no statement is chosen
     */
    public Choice {
        requireNonNull(rule, "rule");
        chosen = Distinct.sorted(chosen);
        rejected = Distinct.sorted(rejected);
        beside = Distinct.sorted(beside);
        Words.check(aspect, "the aspect of a choice");
        if (chosen.isEmpty()) {
            throw new IllegalArgumentException(
                    "a choice needs at least one chosen statement: " + QuotedText.of(aspect));
        }
    }

    /**
     * The choice of a rule that rejects nothing: the sources do not contradict each other.
     *
     * @param aspect the part of the conclusion that the rule decided, never blank
     * @param rule the rule that decided
     * @param chosen the statements concerned, at least one, in any order
     * @return the choice, not contested
     * @throws IllegalArgumentException if the aspect is blank or no statement is chosen
     */
    public static Choice agreed(String aspect, Rule rule, List<StatementId> chosen) {
        return new Choice(aspect, rule, chosen, List.of(), List.of(), false);
    }

    /**
     * The choice of a rule that keeps a contradiction: the conclusion is kept and contested.
     *
     * @param aspect the part of the conclusion that the rule decided, never blank
     * @param rule the rule that decided
     * @param chosen the statements that are kept, at least one, in any order
     * @param rejected the statements that contradict them and support no other conclusion, in any order
     * @return the choice, contested
     * @throws IllegalArgumentException if the aspect is blank or no statement is chosen
     */
    public static Choice contested(String aspect, Rule rule, List<StatementId> chosen, List<StatementId> rejected) {
        return new Choice(aspect, rule, chosen, rejected, List.of(), true);
    }

    /**
     * The same choice with statements of other conclusions that the rule used.
     *
     * @param others the statements, in any order
     * @return a new choice
     */
    public Choice beside(List<StatementId> others) {
        return new Choice(aspect, rule, chosen, rejected, others, contested);
    }
}
