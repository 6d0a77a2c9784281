/**
 * Compares the speed and memory of Comity with those of named peers in one run, and prints ratios.
 *
 * <p>Each subject has a package. It contains the data, made from a fixed seed, a class with benchmarks if the subject
 * suits JMH, and a class whose {@code run} compares and prints. {@link Benchmarks} calls it by its name.
 */
@NullMarked
package org.comity.benchmark;

import org.jspecify.annotations.NullMarked;
