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
        String said = said();
        boolean one = said.equals("1") || (said.endsWith(" 1") && !said.contains(" and "));
        if (one && population.enumerable().isEmpty()) {
            return "the number of " + population + " is " + said;
        }
        return (one ? "there is " : "there are ") + said + " " + PopulationSentence.of(population, one);
    }

    private String said() {
        if (number.least() == number.most()) {
            return Long.toString(number.least());
        }
        return number.toString().contains("..")
                ? "between " + number.least() + " and " + number.most()
                : number.toString();
    }
}
