package org.comity.export.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

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

    /** Fills a file on disk. */
    @FunctionalInterface
    interface FileContent {

        /**
         * Writes the whole file.
         *
         * @param file an empty file of the default file system, to be filled and not to be replaced by another. A
         *     publication that ends early may remove it; content that takes long should then stop
         * @throws IOException if the file cannot be written
         */
        void writeTo(Path file) throws IOException;
    }

    /**
     * Writes a file with a library that needs the path of a file, such as a database.
     *
     * <p>This implementation fills a temporary file and copies it with {@link #write}. A publication into a folder fills a
     * file beside its place, without a copy.
     *
     * @param path its path in the folder of the dataset, one of {@link DatasetFormat#files}
     * @param content writes the file
     * @return the file, with its size and its hash
     * @throws IOException if it cannot be written; then nothing of it is left
     */
    default PublishedFile writeFile(String path, FileContent content) throws IOException {
        return write(path, out -> {
            Path temporary = Files.createTempFile("comity-", ".temp");
            try {
                content.writeTo(temporary);
                Files.copy(temporary, out);
            } finally {
                Files.deleteIfExists(temporary);
            }
        });
    }
}
