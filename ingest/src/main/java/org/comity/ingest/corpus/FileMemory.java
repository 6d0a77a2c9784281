package org.comity.ingest.corpus;

import java.io.IOException;

/** Names the file that was being read when the memory was not enough. */
final class FileMemory {

    private FileMemory() {}

    /** The work on a file. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws IOException;
    }

    /**
     * Works on a file.
     *
     * @throws OutOfMemoryError if the memory is not enough, with a message such as {@code reading notes/forum.yaml}
     */
    static <T> T reading(String path, Work<T> work) throws IOException {
        try {
            return work.run();
        } catch (OutOfMemoryError error) {
            OutOfMemoryError named = new OutOfMemoryError("reading " + path);
            named.initCause(error);
            throw named;
        }
    }
}
