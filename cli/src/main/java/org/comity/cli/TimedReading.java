package org.comity.cli;

import org.comity.domain.dataset.Dataset;
import org.comity.ingest.CorpusReading;

/**
 * The contents of a corpus, and how fast they were read.
 *
 * @param contents what was read
 * @param speed how fast it was read
 */
record TimedReading(CorpusReading contents, ReadingSpeed speed) {

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
