/**
 * Speed and memory of Comity, measured beside named peers in one run, and printed as ratios.
 *
 * <p>Each subject has a package: what it works on, made from a fixed seed; where JMH fits, a class with its benchmarks;
 * and a class whose {@code run} compares and prints, which {@link Benchmarks} knows by a word.
 */
@NullMarked
package org.comity.benchmark;

import org.jspecify.annotations.NullMarked;
