package org.comity.export.folder;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import org.comity.domain.source.Sha256;
import org.comity.export.PublishedFile;

/** A file that was written completely and synced to disk next to its final place. */
final class StagedFile {

    /** The extension of files that are being written. */
    static final String ENDING = ".comity-temp";

    private static final int BUFFER = 1 << 16;

    private final Path temporary;
    private final Path target;
    private final PublishedFile file;

    private StagedFile(Path temporary, Path target, PublishedFile file) {
        this.temporary = temporary;
        this.target = target;
        this.file = file;
    }

    /** Writes the bytes of a file. */
    @FunctionalInterface
    public interface Content {

        /** Writes all bytes to a stream. It need not flush the stream, and must not close it. */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a file next to its place. If that fails, nothing is left behind.
     *
     * @param target the place
     * @param path the path of the place in the manifest
     * @param content writes the bytes
     */
    static StagedFile write(Path target, String path, Content content) throws IOException {
        Path temporary = target.resolveSibling(target.getFileName() + ENDING);
        FileChannel channel = FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try {
            return new StagedFile(temporary, target, fill(channel, path, content));
        } catch (IOException | RuntimeException | Error failed) {
            Cleanup.of(failed).attempt(() -> Files.deleteIfExists(temporary));
            throw failed;
        }
    }

    /** Writes and syncs the bytes, and closes the channel. Closing may fail as well. */
    private static PublishedFile fill(FileChannel channel, String path, Content content) throws IOException {
        try (channel) {
            MessageDigest digest = Sha256.start();
            OutputStream out =
                    new BufferedOutputStream(new DigestOutputStream(Channels.newOutputStream(channel), digest), BUFFER);
            content.writeTo(out);
            out.flush();
            channel.force(true);
            return new PublishedFile(path, channel.size(), Sha256.finish(digest));
        }
    }

    PublishedFile file() {
        return file;
    }

    /** Moves the file to its place, atomically. */
    void moveIn() throws IOException {
        Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Removes the file if it has not been moved to its place. */
    void discard() throws IOException {
        Files.deleteIfExists(temporary);
    }
}
