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
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.List;
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

    private static final String HOLDER = "process ";

    /** The largest number of characters in a lock file. */
    private static final int LONGEST = 40;

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
            try (FileChannel channel = open(file, StandardOpenOption.READ)) {
                if (!FileAction.LOCK.on(file, () -> tryLock(channel, true))) {
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
        try {
            FileAction.REMOVE.with(file, () -> {
                try (channel) {
                    Files.deleteIfExists(file);
                }
            });
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
        refuseForeign(file);
        Optional<Object> before = identity(file);
        if (before.isEmpty()) {
            return null;
        }
        FileChannel opened;
        try {
            opened = open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
        } catch (NoSuchFileException removedMeanwhile) {
            return null;
        }
        FileChannel channel = opened;
        try {
            if (!FileAction.LOCK.on(file, () -> tryLock(channel, false))) {
                throw lockedBy(folder, read(file));
            }
            refuseForeign(file, channel);
            if (before.equals(identity(file))) {
                sign(channel, file);
                return new FolderLock(real, file, channel);
            }
        } catch (IOException | RuntimeException | Error failed) {
            Cleanup.of(failed).attempt(channel::close);
            throw failed;
        }
        FileAction.LOCK.with(file, channel::close);
        return null;
    }

    private static void create(Path file) throws IOException {
        try {
            FileAction.CREATE.with(file, () -> Files.createFile(file));
        } catch (FileAlreadyExistsException createdMeanwhile) {
            // It does not matter who created the file.
        }
    }

    /** Identifies a file among files of the same name, without opening it; empty if there is no file. */
    private static Optional<Object> identity(Path file) throws IOException {
        try {
            return Optional.of(Optional.ofNullable(attributes(file).fileKey()));
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        }
    }

    private static BasicFileAttributes attributes(Path file) throws IOException {
        return FileAction.READ.on(
                file, () -> Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
    }

    private static FileChannel open(Path file, OpenOption... options) throws IOException {
        Set<OpenOption> all = new HashSet<>(List.of(options));
        all.add(LinkOption.NOFOLLOW_LINKS);
        return FileAction.LOCK.on(file, () -> FileChannel.open(file, all));
    }

    /** Refuses what cannot be a lock. A pipe would not even be opened. */
    private static void refuseForeign(Path file) throws IOException {
        try {
            BasicFileAttributes attributes = attributes(file);
            if (!attributes.isRegularFile()) {
                throw foreign(
                        file,
                        attributes.isDirectory()
                                ? "a folder"
                                : attributes.isSymbolicLink() ? "a symbolic link" : "a pipe or a device");
            }
        } catch (NoSuchFileException gone) {
            // Its holder has just removed it.
        }
    }

    /** Refuses a file that does not name a holder, even in part. An empty file has just been created. */
    private static void refuseForeign(Path file, FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(LONGEST + 1);
        FileAction.READ.with(file, () -> channel.read(bytes, 0));
        String text = StandardCharsets.ISO_8859_1.decode(bytes.flip()).toString();
        if (!HOLDER.startsWith(text) && !text.matches(HOLDER + "[0-9]{1," + (LONGEST - HOLDER.length()) + "}")) {
            throw foreign(file, "a file");
        }
    }

    private static FileSystemException foreign(Path file, String what) {
        return new FileSystemException(
                file.toString(), null, "is " + what + " that Comity did not write, not a lock; move it away");
    }

    /** Writes the name of the holder, or removes the file if the disk is full. */
    private static void sign(FileChannel channel, Path file) throws IOException {
        try {
            FileAction.WRITE.with(file, () -> {
                channel.truncate(0);
                channel.write(ByteBuffer.wrap(self().getBytes(StandardCharsets.US_ASCII)), 0);
            });
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
            return new String(FileAction.READ.on(file, () -> Files.readAllBytes(file)), StandardCharsets.US_ASCII);
        } catch (NoSuchFileException gone) {
            return "";
        }
    }

    private static String self() {
        return HOLDER + ProcessHandle.current().pid();
    }

    private static FileSystemException lockedBy(Path folder, String holder) {
        String who = holder.isEmpty() ? "another process" : holder;
        return new FileSystemException(folder.toString(), null, "is being written by " + who + "; try again later");
    }
}
