package org.comity.domain.statement;

/** The sentence that all who meet one condition also meet another, still without who says it. */
record InclusionDraft(Condition every, Condition also) implements StatementDraft<InclusionStatement> {

    InclusionDraft {
        InclusionStatement.check(every, also);
    }

    @Override
    public InclusionStatement from(Provenance provenance) {
        return InclusionStatement.of(provenance, every, also);
    }

    @Override
    public String toString() {
        return "all " + PopulationSentence.of(every) + " are also " + PopulationSentence.of(also);
    }
}
