package org.comity.cli;

/** The time that has gone by since it was made. The one place that asks a clock; nothing that is written depends on it. */
final class Stopwatch {

    private final long start = System.nanoTime();

    /** How long ago it was made, in nanoseconds. */
    long nanos() {
        return System.nanoTime() - start;
    }
}
