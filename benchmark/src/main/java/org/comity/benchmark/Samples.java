package org.comity.benchmark;

import java.util.List;

/**
 * What was measured again and again, of which the median counts: machines are noisy.
 *
 * @param values at least one, sorted
 */
public record Samples(List<Double> values) {

    /**
     * Sorts the values, and checks that there is one.
     *
     * @param values at least one, in any order
     * @throws IllegalArgumentException if there is none
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
     * @return the median; the lower of the two in the middle of an even number
     */
    public double median() {
        return values.get((values.size() - 1) / 2);
    }

    /**
     * How far the values lie apart.
     *
     * @return the largest by the smallest
     */
    public double spread() {
        return values.get(values.size() - 1) / values.get(0);
    }
}
