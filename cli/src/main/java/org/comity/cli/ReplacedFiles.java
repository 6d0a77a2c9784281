package org.comity.cli;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Existing files that get new contents together. All new contents are written beside the files first. If that fails, no file is
 * changed. Then each file is replaced in one step, and keeps its permissions.
 */
final class ReplacedFiles {

    private final Map<Path, Path> staged = new LinkedHashMap<>();
    private boolean begun;
    private boolean ended;

    /** Replaces the contents of files, in the order of the map. */
    void write(Map<Path, byte[]> contents) throws IOException {
        try {
            for (Map.Entry<Path, byte[]> content : contents.entrySet()) {
                stage(content.getKey(), content.getValue());
            }
            commit();
        } finally {
            end();
        }
    }

    private void stage(Path file, byte[] bytes) throws IOException {
        try {
            Path target = file.toRealPath();
            Path beside = target.resolveSibling("." + Objects.requireNonNull(target.getFileName()) + ".part");
            begin(target, beside);
            Files.copy(target, beside, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            try (FileChannel channel =
                    FileChannel.open(beside, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
                ByteBuffer rest = ByteBuffer.wrap(bytes);
                while (rest.hasRemaining()) {
                    channel.write(rest);
                }
                channel.force(true);
            }
        } catch (InterruptedIOException interrupted) {
            throw interrupted;
        } catch (IOException failed) {
            throw failure(file, failed);
        }
    }

    private synchronized void begin(Path target, Path beside) throws IOException {
        if (ended) {
            throw new InterruptedIOException("interrupted before " + target + " was written");
        }
        staged.put(target, beside);
    }

    private synchronized void commit() throws IOException {
        if (ended) {
            throw new InterruptedIOException("interrupted before the files were written");
        }
        begun = true;
        for (Map.Entry<Path, Path> file : staged.entrySet()) {
            try {
                Files.move(
                        file.getValue(),
                        file.getKey(),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException failed) {
                throw failure(file.getKey(), failed);
            }
        }
    }

    /** Removes what is not in its place, and returns whether files were replaced. Other threads can call this at any time. */
    synchronized boolean end() throws IOException {
        ended = true;
        for (Path beside : staged.values()) {
            Files.deleteIfExists(beside);
        }
        return begun;
    }

    private static IOException failure(Path file, IOException failed) {
        String reason = failed instanceof FileSystemException about ? about.getReason() : failed.getMessage();
        String why = failed instanceof AccessDeniedException ? "permission denied" : String.valueOf(reason);
        return (IOException)
                new FileSystemException(file.toString(), null, "cannot be written: " + why).initCause(failed);
    }
}
