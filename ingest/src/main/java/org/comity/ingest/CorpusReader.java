package org.comity.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.comity.ingest.corpus.CorpusOutline;
import org.comity.ingest.corpus.OpenedCorpus;
import org.comity.ingest.corpus.WholeCorpus;
import org.comity.ingest.file.FileReading;
import org.comity.ingest.folder.Workers;

/**
 * Reads a corpus folder: {@code corpus.yaml}, texts, and their annotations in any format.
 *
 * <p>Several files are read at once: first those that need only {@code corpus.yaml}, then, after the entities of all
 * files are declared, those that had to wait. So every file can name every entity, and the result does not depend on the
 * number of threads. {@link ListedCorpus} has the same functions for several machines.
 *
 * @since 0.1
 */
public final class CorpusReader {

    private CorpusReader() {}

    /**
     * Reads a corpus with the default options. A problem with a file becomes a finding, and the rest is still read.
     *
     * @param corpus the folder
     * @return the content of the corpus, with all findings
     * @throws IOException if a folder or a file cannot be read
     * @throws OutOfMemoryError if the memory is not enough; the message names the file that was being read, if any
     */
    public static CorpusReading read(Path corpus) throws IOException {
        return read(corpus, ReadingOptions.DEFAULT);
    }

    /**
     * Reads a corpus. A problem with a file becomes a finding, and the rest is still read.
     *
     * @param corpus the folder
     * @param options how it is read
     * @return the content of the corpus, with all findings
     * @throws IOException if a folder or a file cannot be read
     * @throws OutOfMemoryError if the memory is not enough; the message names the file that was being read, if any
     */
    public static CorpusReading read(Path corpus, ReadingOptions options) throws IOException {
        Workers workers = options.workers();
        OpenedCorpus opened = OpenedCorpus.open(
                CorpusOutline.of(corpus, options.textsOrNull(), options.formats(), workers.quiet()), workers);
        List<FileReading> readings = opened.read(workers);
        return new WholeReading(WholeCorpus.of(opened, readings)).of(readings.stream());
    }
}
