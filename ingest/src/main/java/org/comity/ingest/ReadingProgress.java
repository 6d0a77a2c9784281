package org.comity.ingest;

/** Learns how far the reading of a corpus has come. One thread at a time calls it, not always the same one. */
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
