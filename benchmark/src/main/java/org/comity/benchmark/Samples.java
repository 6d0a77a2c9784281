package org.comity.benchmark;

import java.util.List;

/**
 * Repeated measurements of one thing. The median is used, because machines are noisy.
 *
 * @param values at least one, sorted
 */
public record Samples(List<Double> values) {

    /**
     * Sorts the values, and checks that there is one.
     *
     * @param values at least one, in any order
     * @throws IllegalArgumentException if there are no values
     */
    public Samples {
        values = values.stream().sorted().toList();
        if (values.isEmpty()) {
            throw new IllegalArgumentException("nothing was measured");
        }
    }

    /**
     * The value in the middle.
     *
     * @return the median; of an even number of values, the lower of the two in the middle
     */
    public double median() {
        return values.get((values.size() - 1) / 2);
    }

    /**
     * The spread of the values.
     *
     * @return the largest value divided by the smallest
     */
    public double spread() {
        return values.get(values.size() - 1) / values.get(0);
    }
}
