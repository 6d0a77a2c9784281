package org.comity.export.folder;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/**
 * Something that is done with a file. If it fails, the failure names the file and says what was being done.
 *
 * <p>Failures of streams and channels have no file, and those of files do not say what was being done. Missing files,
 * existing files and folders that are not empty are left as they are, because callers expect them.
 */
public enum FileAction {
    READ("cannot be read"),
    LIST("cannot be listed"),
    CREATE("cannot be created"),
    WRITE("cannot be written"),
    REPLACE("cannot be moved to its place"),
    REMOVE("cannot be removed"),
    SYNC("cannot be synced to disk"),
    LOCK("cannot be locked");

    private final String failure;

    FileAction(String failure) {
        this.failure = failure;
    }

    /** An action with a result. */
    @FunctionalInterface
    public interface Task<T> {

        T run() throws IOException;
    }

    /** An action without a result. */
    @FunctionalInterface
    public interface Step {

        void run() throws IOException;
    }

    /**
     * Takes an action.
     *
     * @param file the file that a failure names
     * @param task the action
     * @return its result
     * @throws FileSystemException if it fails, with the file and the reason
     */
    public <T> T on(Path file, Task<T> task) throws IOException {
        try {
            return task.run();
        } catch (IOException failed) {
            throw named(file, failed);
        }
    }

    /** Takes an action without a result, like {@link #on}. */
    void with(Path file, Step step) throws IOException {
        on(file, () -> {
            step.run();
            return file;
        });
    }

    private IOException named(Path file, IOException failed) {
        return isExpected(failed) ? failed : new Named(file, failure + ": " + reason(failed), failed);
    }

    private static boolean isExpected(IOException failed) {
        return failed instanceof Named
                || failed instanceof NoSuchFileException
                || failed instanceof NotDirectoryException
                || failed instanceof FileAlreadyExistsException
                || failed instanceof DirectoryNotEmptyException
                || failed instanceof InterruptedIOException
                || failed instanceof ClosedByInterruptException;
    }

    private static String reason(IOException failed) {
        if (failed instanceof AccessDeniedException) {
            return "permission denied";
        }
        String reason = failed instanceof FileSystemException about ? about.getReason() : failed.getMessage();
        return reason == null ? failed.getClass().getSimpleName() : reason;
    }

    /** A failure that names the file and says what was being done. */
    private static final class Named extends FileSystemException {

        private static final long serialVersionUID = 1L;

        Named(Path file, String reason, IOException cause) {
            super(file.toString(), null, reason);
            initCause(cause);
        }
    }
}
