package org.comity.ingest.folder;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/** The failure to read a file or a folder, with its whole path and what was being done. */
final class UnreadablePath {

    private UnreadablePath() {}

    /**
     * Names the file. A missing file, a file in place of a folder, and an interrupted thread are left as they
     * are.
     *
     * @param path the file or folder
     * @param what such as {@code cannot be read}
     * @param failed the failure, which may name no file or only the last part of its path
     */
    static IOException named(Path path, String what, IOException failed) {
        if (failed instanceof NoSuchFileException
                || failed instanceof NotDirectoryException
                || failed instanceof InterruptedIOException
                || failed instanceof ClosedByInterruptException) {
            return failed;
        }
        String reason = failed instanceof FileSystemException about ? about.getReason() : failed.getMessage();
        FileSystemException named = new FileSystemException(
                path.toString(),
                null,
                what + ": " + (reason == null ? failed.getClass().getSimpleName() : reason));
        named.initCause(failed);
        return named;
    }
}
