package org.comity.domain.time;

/** An answer in three-valued logic (Kleene's strong logic), from the surest yes to the surest no. */
public enum Certainty {
    /** True for all readings of the imprecise dates. */
    CERTAIN,
    /** True for some readings of the imprecise dates and false for others, or not enough is known. */
    POSSIBLE,
    /** False for all readings of the imprecise dates. */
    IMPOSSIBLE;

    /**
     * {@return the less sure of the two}
     *
     * @param other the answer to another question
     */
    public Certainty and(Certainty other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /**
     * {@return the surer of the two}
     *
     * @param other the answer to another question
     */
    public Certainty or(Certainty other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** {@return the opposite answer; {@link #POSSIBLE} is its own} */
    public Certainty not() {
        return switch (this) {
            case CERTAIN -> IMPOSSIBLE;
            case POSSIBLE -> POSSIBLE;
            case IMPOSSIBLE -> CERTAIN;
        };
    }
}
