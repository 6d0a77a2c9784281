package org.comity.domain.statement;

import java.io.Serializable;
import java.util.Objects;

/**
 * The beginning of a sentence about the entities that meet a condition, such as
 * {@code Statement.that(Condition.partiesTo("add"))}.
 *
 * @param condition the condition
 * @since 0.1
 */
public record ConditionSubject(Condition condition) implements Serializable {

    /**
     * Checks that the condition is not null.
     *
     * @param condition the condition
     */
    public ConditionSubject {
        Objects.requireNonNull(condition, "condition");
    }

    /**
     * Ends with their number.
     *
     * @param number from 0 to 10<sup>15</sup>
     * @return the sentence
     * @throws IllegalArgumentException if the number is outside these bounds; the message quotes it
     */
    public StatementDraft<CountStatement> are(long number) {
        return are(ClaimedNumber.exactly(number));
    }

    /**
     * Ends with their number.
     *
     * @param number a number, a range or a comparison
     * @return the sentence
     */
    public StatementDraft<CountStatement> are(ClaimedNumber number) {
        return new CountDraft(Population.of(condition), number);
    }

    /**
     * Ends with another condition, which all of them also meet.
     *
     * @param wider the other condition
     * @return the sentence
     * @throws IllegalArgumentException if one condition is about parties and the other about bodies; the message quotes
     *     both
     */
    public StatementDraft<InclusionStatement> areAlso(Condition wider) {
        return new InclusionDraft(condition, wider);
    }
}
