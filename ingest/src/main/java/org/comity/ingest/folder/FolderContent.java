package org.comity.ingest.folder;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.comity.domain.finding.Finding;

/** The content of the files of a folder. */
interface FolderContent {

    /**
     * Reads a listed file, at least up to one byte more than {@link CorpusFolder#MAX_FILE_BYTES}.
     *
     * @return the bytes, or empty if there is a finding
     * @throws IOException if the file cannot be read; {@link java.nio.file.AccessDeniedException} without permission
     */
    Optional<byte[]> read(String path, Consumer<? super Finding> sink) throws IOException;

    /** The reason why something that is in the folder is not listed, if it is known. */
    Optional<String> whyNotListed(String path) throws IOException;
}
