package org.comity.ingest;

import java.util.Objects;

/**
 * How a corpus is read; what is read does not depend on it.
 *
 * @param threads how many files are read at once, at least 1
 * @param progress told how far the reading has come
 */
public record ReadingOptions(int threads, ReadingProgress progress) {

    /** As many files at once as the machine has processors, and nobody is told. */
    public static final ReadingOptions DEFAULT =
            new ReadingOptions(Runtime.getRuntime().availableProcessors(), ReadingProgress.NONE);

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if there is no thread to read with
     */
    public ReadingOptions {
        if (threads < 1) {
            throw new IllegalArgumentException("not a number of threads: " + threads);
        }
        Objects.requireNonNull(progress, "progress");
    }
}
