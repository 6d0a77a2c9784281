package org.comity.export.folder;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.comity.export.format.PublishedFile;
import org.jspecify.annotations.Nullable;

/**
 * The folder into which a dataset is published, locked against other runs.
 *
 * <p>All files are staged first, and {@link Replacement} then moves them to their places. Until then, any thread can
 * end the publication, and nothing of it is left. All methods that change the folder, except the writing of staged files,
 * exclude each other, so that a set of files that has begun to move is always completed.
 */
public final class OutputFolder implements AutoCloseable {

    private final Path folder;
    private final Staging staging;
    private @Nullable FolderLock lock;
    private @Nullable Replacement replacement;

    /** Whether nothing may be written any more. */
    private boolean ended;

    /** The state of the files in the folder. */
    public enum State {
        /** They are those of the earlier publication. */
        UNCHANGED,
        /** They are those of this publication. */
        REPLACED,
        /** Some are those of this publication, because a file could not be moved to its place or removed. */
        TORN
    }

    /** The folder at a path; nothing is done with it yet. */
    public OutputFolder(Path folder) {
        this.folder = folder;
        this.staging = new Staging(folder);
    }

    /** Opens the folder at a path. */
    public static OutputFolder open(Path folder) throws IOException {
        OutputFolder output = new OutputFolder(folder);
        output.open();
        return output;
    }

    /**
     * Creates the folder if it is missing, locks it, and refuses it if it contains anything that Comity did not write.
     */
    public void open() throws IOException {
        if (Files.isSymbolicLink(folder)) {
            throw new FileSystemException(folder.toString(), null, "is a symbolic link; name the folder itself");
        }
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new FileSystemException(folder.toString(), null, "is not a folder");
        }
        try {
            lock();
            FolderContents contents = FolderContents.of(folder);
            contents.refuseForeign(folder);
            contents.refuseChanged(folder);
            replacement = new Replacement(folder, contents);
        } catch (ClosedByInterruptException closed) {
            Cleanup.of(closed).attempt(this::close);
            throw (InterruptedIOException) interrupted().initCause(closed);
        } catch (IOException | RuntimeException | Error failed) {
            Cleanup.of(failed).attempt(this::close);
            throw failed;
        }
    }

    /**
     * Adds a file that keeps git from changing the bytes of the dataset to the files that are written, unless there is
     * one. Returns false if that one was not written by Comity.
     */
    public boolean addGitAttributes() throws IOException {
        return opened().addGitAttributes();
    }

    /** Adds numbers to the manifest: what became of the quotes of the corpus, by what they count. */
    public void addQuotes(Map<String, Long> numbers) {
        opened().addQuotes(numbers);
    }

    /** Writes the files of a publication. */
    @FunctionalInterface
    public interface Content {

        /** Writes all files. */
        void writeTo(Staging files) throws IOException;
    }

    /**
     * Replaces the files in the folder, and returns the new files sorted by path.
     *
     * @throws InterruptedIOException if the thread was interrupted or {@link #end} was called before a file was moved
     */
    public List<PublishedFile> replaceWith(Content content) throws IOException {
        try {
            sweep();
            content.writeTo(staging);
            return replace();
        } catch (ClosedByInterruptException closed) {
            discard(Cleanup.of(closed));
            throw (InterruptedIOException) interrupted().initCause(closed);
        } catch (IOException | RuntimeException | Error failed) {
            discard(Cleanup.of(failed));
            throw failed;
        }
    }

    /**
     * Ends the publication: files that have begun to move are moved, otherwise the staged files are removed. Then the
     * lock is released. Other threads can call this at any time.
     *
     * @return the state of the files
     * @throws IOException if a file cannot be removed
     */
    public synchronized State end() throws IOException {
        ended = true;
        IOException incomplete = new IOException("the publication could not be ended");
        Cleanup cleanup = Cleanup.of(incomplete);
        discard(cleanup);
        cleanup.attempt(this::close);
        for (Throwable failed : incomplete.getSuppressed()) {
            throw failed instanceof IOException first ? first : incomplete;
        }
        return replacement == null ? State.UNCHANGED : replacement.state();
    }

    /** Releases the lock. Later calls do nothing. */
    @Override
    public synchronized void close() throws IOException {
        if (lock != null) {
            FolderLock held = lock;
            lock = null;
            held.close();
            DurableFolder.sync(folder);
        }
    }

    private synchronized void lock() throws IOException {
        refuseIfEnded();
        DurableFolder.make(folder);
        refuseUntouched();
        lock = Uninterrupted.take(() -> FolderLock.take(folder));
    }

    /** Removes what an earlier run left. */
    private synchronized void sweep() throws IOException {
        refuseIfEnded();
        opened().sweep();
    }

    private synchronized List<PublishedFile> replace() throws IOException {
        refuseIfEnded();
        return opened().carryOut(staging);
    }

    private Replacement opened() {
        return requireNonNull(replacement, "the folder was not opened");
    }

    /** Removes what is not in place. Without the lock, it may belong to another run. */
    private synchronized void discard(Cleanup cleanup) {
        if (lock != null) {
            staging.discard(cleanup);
            if (replacement != null) {
                replacement.discard(staging, cleanup);
            }
        }
    }

    private void refuseIfEnded() throws InterruptedIOException {
        if (ended || Thread.currentThread().isInterrupted()) {
            throw interrupted();
        }
    }

    private InterruptedIOException interrupted() {
        return new InterruptedIOException("interrupted: the dataset in " + folder + " is unchanged");
    }

    /** Refuses a foreign folder before anything, even a lock, is written into it. */
    private void refuseUntouched() throws IOException {
        if (FolderContents.isTouched(folder)) {
            return;
        }
        try {
            FolderContents.of(folder).refuseForeign(folder);
        } catch (FileSystemException refused) {
            // Another run has written there in the meantime. The folder is read again under the lock.
            if (!FolderContents.isTouched(folder)) {
                throw refused;
            }
        }
    }
}
