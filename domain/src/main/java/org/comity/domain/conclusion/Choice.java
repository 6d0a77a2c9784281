package org.comity.domain.conclusion;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import org.comity.domain.statement.StatementId;
import org.comity.domain.text.QuotedText;
import org.comity.domain.text.Words;

/**
 * How one aspect of a conclusion came out of several statements: by which rule, what was chosen, what was rejected.
 *
 * @param aspect what the rule decided about, such as {@code start}; never blank
 * @param rule the rule that decided
 * @param chosen the statements that give what was chosen, or agree with it, at least one, sorted
 * @param rejected the statements that give other values or deny the conclusion, sorted; empty where all agree
 * @param beside the statements that support other conclusions and that the rule looked at, sorted: those that contradict
 *     this conclusion from there, or explain it, such as the date on which the body was established
 * @param contested whether the sources contradict each other here: not so where they agree, nor where all that was
 *     rejected is deprecated by its annotators
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
     * Sorts the statements, and checks that one is chosen.
     *
     * @param aspect what the rule decided about, never blank
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
        Words.check(aspect, "what a choice is about");
        if (chosen.isEmpty()) {
            throw new IllegalArgumentException(
                    "a choice needs a statement that is chosen, about " + QuotedText.of(aspect));
        }
    }

    /**
     * A rule that rejects nothing: the sources do not contradict each other.
     *
     * @param aspect what the rule decided about, never blank
     * @param rule the rule that decided
     * @param chosen the statements concerned, at least one, in any order
     * @return the choice, not contested
     * @throws IllegalArgumentException if the aspect is blank or no statement is chosen
     */
    public static Choice agreed(String aspect, Rule rule, List<StatementId> chosen) {
        return new Choice(aspect, rule, chosen, List.of(), List.of(), false);
    }

    /**
     * A rule that lets a contradiction stand: the conclusion stays, contested.
     *
     * @param aspect what the rule decided about, never blank
     * @param rule the rule that decided
     * @param chosen the statements that stay, at least one, in any order
     * @param rejected the statements that speak against them and support no other conclusion, in any order
     * @return the choice, contested
     * @throws IllegalArgumentException if the aspect is blank or no statement is chosen
     */
    public static Choice contested(String aspect, Rule rule, List<StatementId> chosen, List<StatementId> rejected) {
        return new Choice(aspect, rule, chosen, rejected, List.of(), true);
    }

    /**
     * The same choice with statements of other conclusions that the rule looked at.
     *
     * @param others the statements, in any order
     * @return a new choice
     */
    public Choice beside(List<StatementId> others) {
        return new Choice(aspect, rule, chosen, rejected, others, contested);
    }
}
