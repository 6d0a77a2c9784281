package org.comity.cli;

import java.util.Optional;
import org.comity.domain.dataset.Dataset;
import org.comity.ingest.CacheUse;
import org.comity.ingest.CorpusReading;

/**
 * The contents of a corpus, and how fast they were read.
 *
 * @param contents what was read
 * @param speed how fast it was read
 * @param cache how the cache was used; empty if it was not
 */
record TimedReading(CorpusReading contents, ReadingSpeed speed, Optional<CacheUse> cache) {

    /** How the cache was used, in words; empty if it was not. */
    Optional<String> cached() {
        return cache.map(use -> (use.read() == 0
                        ? "none of " + Summary.number(use.files(), "file") + " was read again"
                        : use.read() + " of " + Summary.number(use.files(), "file") + " read")
                + use.failure()
                        .map(why -> "; the cache cannot be written: " + why)
                        .orElse(""));
    }

    /** Works out what all the statements say together. */
    Dataset resolve() {
        return contents.resolve();
    }

    /** How many texts were read, with or without annotations. */
    int texts() {
        return contents.textCount();
    }

    /** The number of annotations that the corpus leaves out. */
    int leftOut() {
        return contents.leftOutCount();
    }
}
