package org.comity.domain.time;

/** An answer in three-valued logic (Kleene's strong logic), from a certain yes to a certain no. */
public enum Certainty {
    /** True for all readings of the imprecise dates. */
    CERTAIN,
    /** True for some readings of the imprecise dates and false for others, or not enough is known. */
    POSSIBLE,
    /** False for all readings of the imprecise dates. */
    IMPOSSIBLE;

    /**
     * {@return the answer of the two that is nearer to {@link #IMPOSSIBLE}}
     *
     * @param other the answer to another question
     */
    public Certainty and(Certainty other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /**
     * {@return the answer of the two that is nearer to {@link #CERTAIN}}
     *
     * @param other the answer to another question
     */
    public Certainty or(Certainty other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** {@return the opposite answer; the opposite of {@link #POSSIBLE} is {@link #POSSIBLE}} */
    public Certainty not() {
        return switch (this) {
            case CERTAIN -> IMPOSSIBLE;
            case POSSIBLE -> POSSIBLE;
            case IMPOSSIBLE -> CERTAIN;
        };
    }
}
