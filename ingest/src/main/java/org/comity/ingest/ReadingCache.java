package org.comity.ingest;

import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * A folder in which {@link CorpusReader} keeps what it has read, so that it reads only changed files the next time. The
 * result is always the same as without it: a file counts as unchanged only if everything on which its reading depends has
 * the same content, compared by SHA-256. Anything in the folder may be removed at any time; what is damaged is not used.
 *
 * @param folder the folder, which is made if necessary
 * @param program identifies the code that reads, for example by a version with a hash of its build; what other code has kept
 *     is not used
 * @param use receives one report for each corpus that is read
 * @since 0.1
 */
public record ReadingCache(Path folder, String program, Consumer<CacheUse> use) {

    /**
     * Checks that nothing is null.
     *
     * @param folder the folder, which is made if necessary
     * @param program identifies the code that reads
     * @param use receives one report for each corpus that is read
     */
    public ReadingCache {
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(program, "program");
        Objects.requireNonNull(use, "use");
    }

    /**
     * A cache without reports.
     *
     * @param folder the folder, which is made if necessary
     * @param program identifies the code that reads
     */
    public ReadingCache(Path folder, String program) {
        this(folder, program, use -> {});
    }
}
