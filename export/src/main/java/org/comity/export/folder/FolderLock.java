package org.comity.export.folder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A lock that allows one run at a time to write into a folder. */
public final class FolderLock implements AutoCloseable {

    public static final String NAME = ".comity.lock";

    /**
     * The locked position. It is after the name of the holder, because Windows does not allow others to read what is
     * locked.
     */
    private static final long BEHIND_THE_NAME = 1L << 62;

    /** The folders that are locked by this process. A file lock only excludes other processes. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path folder, Path file, FileChannel channel) {
        this.folder = folder;
        this.file = file;
        this.channel = channel;
    }

    /** Takes the lock, or fails immediately if another run has it. The message names that run. */
    static FolderLock take(Path folder) throws IOException {
        Path real = folder.toRealPath();
        synchronized (HELD) {
            if (HELD.contains(real)) {
                throw lockedBy(folder, self());
            }
            FolderLock lock = null;
            while (lock == null) {
                lock = tryOnce(folder, real);
            }
            HELD.add(real);
            return lock;
        }
    }

    /** Fails if a run has the lock. The message names that run. Nothing is changed. */
    public static void refuseHeld(Path folder) throws IOException {
        Path real = folder.toRealPath();
        // Synchronized, because closing a channel releases a lock that this process has taken through another channel.
        synchronized (HELD) {
            if (HELD.contains(real)) {
                throw lockedBy(folder, self());
            }
            Path file = folder.resolve(NAME);
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                return;
            }
            try (FileChannel channel =
                    FileChannel.open(file, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS))) {
                if (!tryLock(channel, true)) {
                    throw lockedBy(folder, read(file));
                }
            } catch (NoSuchFileException gone) {
                // The run that had the lock has just finished.
            }
        }
    }

    /** Releases the lock and removes its file. */
    @Override
    public void close() throws IOException {
        try (channel) {
            Files.deleteIfExists(file);
        } finally {
            HELD.remove(folder);
        }
    }

    /**
     * Locks the file, or returns null if its last holder removed it in the meantime. A locked file is not opened again:
     * closing any channel on it would release the lock of the whole process (POSIX, {@code fcntl}).
     */
    private static @Nullable FolderLock tryOnce(Path folder, Path real) throws IOException {
        Path file = folder.resolve(NAME);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            create(file);
        }
        Optional<Object> before = identity(file);
        if (before.isEmpty()) {
            return null;
        }
        FileChannel channel;
        try {
            channel = FileChannel.open(
                    file, Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS));
        } catch (NoSuchFileException removedMeanwhile) {
            return null;
        }
        try {
            if (!tryLock(channel, false)) {
                throw lockedBy(folder, read(file));
            }
            if (before.equals(identity(file))) {
                sign(channel, file);
                return new FolderLock(real, file, channel);
            }
        } catch (IOException | RuntimeException | Error failed) {
            Cleanup.of(failed).attempt(channel::close);
            throw failed;
        }
        channel.close();
        return null;
    }

    private static void create(Path file) throws IOException {
        try {
            Files.createFile(file);
        } catch (FileAlreadyExistsException createdMeanwhile) {
            // It does not matter who created the file.
        }
    }

    /** Identifies a file among files of the same name, without opening it; empty if there is no file. */
    private static Optional<Object> identity(Path file) throws IOException {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return Optional.of(Optional.ofNullable(attributes.fileKey()));
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        }
    }

    /** Writes the name of the holder, or removes the file if the disk is full. */
    private static void sign(FileChannel channel, Path file) throws IOException {
        try {
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(self().getBytes(StandardCharsets.US_ASCII)));
        } catch (IOException failed) {
            Cleanup.of(failed).attempt(() -> Files.deleteIfExists(file));
            throw failed;
        }
    }

    private static boolean tryLock(FileChannel channel, boolean shared) throws IOException {
        try {
            FileLock lock = channel.tryLock(BEHIND_THE_NAME, 1, shared);
            return lock != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    private static String read(Path file) throws IOException {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.US_ASCII);
        } catch (NoSuchFileException gone) {
            return "";
        }
    }

    private static String self() {
        return "process " + ProcessHandle.current().pid();
    }

    private static FileSystemException lockedBy(Path folder, String holder) {
        String who = holder.isEmpty() ? "another process" : holder;
        return new FileSystemException(folder.toString(), null, "is being written by " + who + "; try again later");
    }
}
