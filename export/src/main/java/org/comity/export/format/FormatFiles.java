package org.comity.export.format;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Receives the files of a format. They are complete and synced to disk, but not yet in their places.
 *
 * @since 0.1
 */
public interface FormatFiles {

    /** Writes the bytes of a file. */
    @FunctionalInterface
    interface Content {

        /**
         * Writes all bytes.
         *
         * @param out receives the bytes; need not be flushed, and must not be closed or used later
         * @throws IOException if the bytes cannot be written
         */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a file.
     *
     * @param path its path in the folder of the dataset, one of {@link DatasetFormat#files}
     * @param content writes its bytes
     * @return the file, with its size and its hash
     * @throws IOException if it cannot be written; then nothing of it is left
     */
    PublishedFile write(String path, Content content) throws IOException;
}
