package org.comity.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.comity.ingest.cache.KeptResult;
import org.comity.ingest.cache.ReadingPacks;
import org.comity.ingest.corpus.CorpusOutline;
import org.comity.ingest.corpus.EarlierReadings;
import org.comity.ingest.corpus.OpenedCorpus;
import org.comity.ingest.corpus.WholeCorpus;
import org.comity.ingest.file.CorpusContext;
import org.comity.ingest.file.FileReading;
import org.comity.ingest.file.Formats;
import org.comity.ingest.file.StateHash;
import org.comity.ingest.folder.FolderLookups;
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

    /** Smaller corpora are read about as fast without a cache. */
    private static final int FEWEST_FOR_CACHE = 1_000;

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
        return whole(outline(corpus, options, options.formats()), options, EarlierReadings.NONE);
    }

    /**
     * Reads a corpus of which most files may have been read before. The result is the same as without a cache. The cache is
     * used only if all formats are those of this library, if the corpus has a {@code corpus.yaml}, and if it has so many
     * files that the cache saves time.
     *
     * @param corpus the folder
     * @param options how it is read
     * @param cache where earlier readings are kept
     * @return the content of the corpus, with all findings
     * @throws IOException if a folder or a file of the corpus cannot be read; not if nothing can be kept
     * @throws OutOfMemoryError if the memory is not enough; the message names the file that was being read, if any
     */
    public static CorpusReading read(Path corpus, ReadingOptions options, ReadingCache cache) throws IOException {
        return read(corpus, options, cache, FEWEST_FOR_CACHE);
    }

    /** Reads a corpus with a cache, if it has at least a number of files. */
    static CorpusReading read(Path corpus, ReadingOptions options, ReadingCache cache, int fewest) throws IOException {
        Formats formats = options.formats();
        FolderLookups lookups = new FolderLookups();
        CorpusOutline outline = lookups.during(corpus, folder -> outline(folder, options, formats));
        CorpusContext context = outline.context();
        Optional<String> description = lookups.content(context.folder(), "corpus.yaml");
        int files = outline.paths().size();
        if (description.isEmpty() || files < fewest || !formats.areOwn()) {
            return whole(outline, options, EarlierReadings.NONE);
        }
        KeptResult<CorpusReading> result = new ReadingPacks(cache.folder(), cache.program())
                .use(
                        place(corpus, options),
                        description.get(),
                        context.folder(),
                        context.texts().elsewhere(),
                        earlier -> whole(outline, options, earlier));
        IOException failure = result.failureOrNull();
        cache.use().accept(new CacheUse(files, result.read(), failure == null ? null : failure.toString()));
        return result.result();
    }

    /** What distinguishes the corpus from others whose readings are in the same cache. */
    private static String place(Path corpus, ReadingOptions options) throws IOException {
        StateHash place = new StateHash().add(corpus.toRealPath().toString());
        if (options.texts().isPresent()) {
            place.add(options.texts().get().toRealPath().toString());
        }
        return place.hash();
    }

    private static CorpusOutline outline(Path corpus, ReadingOptions options, Formats formats) throws IOException {
        return CorpusOutline.of(
                corpus, options.textsOrNull(), formats, options.workers().quiet());
    }

    private static CorpusReading whole(CorpusOutline outline, ReadingOptions options, EarlierReadings earlier)
            throws IOException {
        Workers workers = options.workers();
        OpenedCorpus opened = OpenedCorpus.open(outline, workers, earlier);
        List<FileReading> readings = opened.read(workers, earlier);
        return new WholeReading(WholeCorpus.of(opened, readings)).of(readings.stream());
    }
}
