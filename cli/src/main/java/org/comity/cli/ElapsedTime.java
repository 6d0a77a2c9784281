package org.comity.cli;

/** The time since it was created. The only class that reads a clock; no output file depends on it. */
final class ElapsedTime {

    private final long start = System.nanoTime();

    /** The time since it was created, in nanoseconds. */
    long nanos() {
        return System.nanoTime() - start;
    }
}
