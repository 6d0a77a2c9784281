package org.comity.domain.statement;

import java.util.Objects;

/** The sentence that a population has a size, still without who says it. */
record CountDraft(Population population, ClaimedNumber number) implements StatementDraft<CountStatement> {

    CountDraft {
        Objects.requireNonNull(population, "population");
        Objects.requireNonNull(number, "number");
    }

    @Override
    public CountStatement from(Provenance provenance) {
        return CountStatement.of(provenance, population, number);
    }

    @Override
    public String toString() {
        boolean one = number.least() == 1 && number.most() == 1;
        return (one ? "there is " : "there are ") + number + " " + PopulationSentence.of(population, one);
    }
}
