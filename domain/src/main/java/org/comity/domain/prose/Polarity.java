package org.comity.domain.prose;

/** Whether the words of a source assert a membership or deny it. */
public enum Polarity {
    /** No clause that counts has a denial. */
    ASSERTS,
    /** Each clause that counts has one denial. */
    DENIES,
    /** Some clauses have a denial and others do not, or one has several. */
    UNCLEAR
}
