package org.comity.domain.time;

/** What a wording means and by which rule. */
record PhraseReading<T extends Edtf>(T value, String rule) {
    /** The rule that goes without saying within another. */
    static final String YEAR = "year";

    static PhraseReading<ImpreciseDate> date(String rule, String edtf) {
        return new PhraseReading<>(ImpreciseDate.parse(edtf), rule);
    }

    /** Names the rule that was used within another. */
    String within(String outer) {
        return rule.equals(YEAR) ? outer : outer + ", " + rule;
    }
}
