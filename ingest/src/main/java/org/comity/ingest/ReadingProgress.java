package org.comity.ingest;

/**
 * Told how far the reading of a corpus has come. Called by one thread at a time, though not always by the same one.
 */
@FunctionalInterface
public interface ReadingProgress {

    /** Tells nobody. */
    ReadingProgress NONE = (done, all) -> {};

    /**
     * Called after some files have been read.
     *
     * @param done how many files were read so far
     * @param all how many there are to read, as far as is known; it may grow
     */
    void read(int done, int all);
}
