package org.comity.export;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A file to be published.
 *
 * @param path where it will stand in the folder, with {@code /} between its parts
 * @param content writes its bytes
 */
record PlannedFile(String path, Content content) {

    /** Writes bytes. */
    @FunctionalInterface
    interface Content {

        /** Writes all bytes to a stream, which it need not flush and may not close. */
        void writeTo(OutputStream out) throws IOException;
    }
}
