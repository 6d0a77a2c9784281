package org.comity.ingest.mutation;

/** A way to alter a written value or its words. */
enum MutationClass {
    YEAR_BY_ONE("a year ±1"),
    COUNT_BY_ONE("a count ±1"),
    SET_END("an end of a set ±1"),
    DIFFERENCE("±1 of other parts, ±2, ±10, ±100"),
    DIGIT("one digit to another"),
    TRANSPOSED("neighbouring digits transposed"),
    SWAPPED("month and day swapped"),
    FINER("a month or day added"),
    TEXT_DIGIT("a digit within a text"),
    FLIPPED("denied flipped"),
    UNTIL_DROPPED("until dropped beside a word for an end"),
    DENIAL_REMOVED("a word of denial removed"),
    DENIAL_INSERTED("a word of denial inserted");

    private final String label;

    MutationClass(String label) {
        this.label = label;
    }

    /** What is altered, for people. */
    String label() {
        return label;
    }

    /** Whether every mutant must be reported. */
    boolean isStrict() {
        return this == YEAR_BY_ONE || this == COUNT_BY_ONE;
    }

    /** Whether a denial is altered, and not a date or a number. */
    boolean isDenial() {
        return compareTo(FLIPPED) >= 0;
    }
}
