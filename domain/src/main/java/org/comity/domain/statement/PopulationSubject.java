package org.comity.domain.statement;

import java.io.Serializable;
import java.util.Objects;

/**
 * The beginning of a sentence about the size of a population.
 *
 * @param population what is counted
 * @since 0.1
 */
public record PopulationSubject(Population population) implements Serializable {

    /**
     * Checks that the population is not null.
     *
     * @param population what is counted
     */
    public PopulationSubject {
        Objects.requireNonNull(population, "population");
    }

    /**
     * Ends with the number.
     *
     * @param number from 0 to 10<sup>15</sup>
     * @return the sentence
     * @throws IllegalArgumentException if the number is outside these bounds; the message quotes it
     */
    public StatementDraft<CountStatement> are(long number) {
        return are(ClaimedNumber.exactly(number));
    }

    /**
     * Ends with the number.
     *
     * @param number a number, a range or a comparison
     * @return the sentence
     */
    public StatementDraft<CountStatement> are(ClaimedNumber number) {
        return new CountDraft(population, number);
    }
}
