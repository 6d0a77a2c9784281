package org.comity.benchmark;

import java.util.Map;

/**
 * The measurements of one run, by name.
 *
 * @param byName the samples of each name
 */
public record Measurements(Map<String, Samples> byName) {

    /**
     * Copies the samples.
     *
     * @param byName the samples of each name
     */
    public Measurements {
        byName = Map.copyOf(byName);
    }

    /**
     * The median of the samples of a name.
     *
     * @param name the name
     * @return the median
     * @throws IllegalArgumentException if nothing of this name was measured, quoting it
     */
    public double median(String name) {
        Samples samples = byName.get(name);
        if (samples == null) {
            throw new IllegalArgumentException("not measured: '" + name + "', only " + byName.keySet());
        }
        return samples.median();
    }
}
