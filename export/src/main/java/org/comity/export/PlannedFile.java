package org.comity.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * A file to be published.
 *
 * @param path where it will stand in the folder, with {@code /} between its parts
 * @param content writes its bytes
 */
record PlannedFile(String path, Content content) {

    /** Writes bytes that do not depend on other files. */
    @FunctionalInterface
    interface Bytes {

        /** Writes all bytes to a stream, which it need not flush and may not close. */
        void writeTo(OutputStream out) throws IOException;
    }

    /** Writes bytes. */
    @FunctionalInterface
    interface Content {

        /**
         * Writes all bytes.
         *
         * @param before the files that were written before this one
         * @param out a stream, which need not be flushed and may not be closed
         */
        void writeTo(List<PublishedFile> before, OutputStream out) throws IOException;
    }

    /** A file that does not depend on others. */
    static PlannedFile of(String path, Bytes bytes) {
        return new PlannedFile(path, (before, out) -> bytes.writeTo(out));
    }
}
