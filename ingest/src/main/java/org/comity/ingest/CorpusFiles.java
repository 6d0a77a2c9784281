package org.comity.ingest;

import java.io.IOException;
import java.io.Serializable;
import java.util.Collection;

/**
 * The files of a corpus, wherever they are. {@link ListedCorpus} carries this object to other machines, which read files
 * through it.
 *
 * @since 0.1
 */
public interface CorpusFiles extends Serializable {

    /**
     * All files below the folder of the corpus, also those that do not belong to it.
     *
     * @return their paths inside the folder, with {@code /} between their parts, in any order; always the same
     */
    Collection<String> paths();

    /**
     * Reads a file. Several threads may read at once.
     *
     * @param path one of {@link #paths()}
     * @return all its bytes; of a file longer than 64 MiB, at least one byte more than that
     * @throws java.nio.file.AccessDeniedException if permission is missing, which becomes a finding
     * @throws IOException if the file cannot be read for another reason
     */
    byte[] read(String path) throws IOException;
}
