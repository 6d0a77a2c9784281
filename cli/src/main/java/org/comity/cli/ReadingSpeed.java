package org.comity.cli;

import java.util.Locale;

/**
 * How fast a corpus was read.
 *
 * @param texts how many texts it has
 * @param bytes how many bytes of texts and annotations were read
 * @param nanos how many nanoseconds that took
 */
record ReadingSpeed(int texts, long bytes, long nanos) {

    private static final double NANOS = 1e9;
    private static final double MEGABYTE = 1e6;

    /** Such as {@code 0.01 MB in 0.12 s: 25 texts/s, 0.1 MB/s}. */
    @Override
    public String toString() {
        double seconds = Math.max(nanos, 1) / NANOS;
        return String.format(
                Locale.ROOT,
                "%.2f MB in %.2f s: %.0f texts/s, %.1f MB/s",
                bytes / MEGABYTE,
                seconds,
                texts / seconds,
                bytes / MEGABYTE / seconds);
    }
}
