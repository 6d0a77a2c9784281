package org.comity.domain.contract;

/**
 * What came of a call.
 *
 * @param value what it returned; null where it threw
 * @param thrown what it threw; null where it returned
 */
record Outcome(Object value, Throwable thrown) {

    boolean isValue() {
        return thrown == null;
    }

    boolean isRefusal() {
        return thrown instanceof IllegalArgumentException;
    }

    /** Tells whether null was refused, as the bug that it is. */
    boolean isRefusalOfNull() {
        return thrown instanceof NullPointerException || isRefusal();
    }

    /** Tells whether something went wrong that is neither an answer nor a refusal. */
    boolean isAccident() {
        return !isValue() && !isRefusal();
    }

    @Override
    public String toString() {
        return isValue() ? "the value " + value : thrown.toString();
    }
}
