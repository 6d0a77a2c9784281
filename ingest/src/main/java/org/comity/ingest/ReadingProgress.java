package org.comity.ingest;

/**
 * Receives reports of the progress while a corpus is read, from one thread at a time, but not always the same one.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface ReadingProgress {

    /** Ignores the progress. */
    ReadingProgress NONE = (done, all) -> {};

    /**
     * Called after some files have been read.
     *
     * @param done the number of files that have been read
     * @param all the number of files to read that are known so far; it may grow
     */
    void read(int done, int all);
}
