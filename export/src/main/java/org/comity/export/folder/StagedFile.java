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
import org.comity.export.format.FormatFiles;
import org.comity.export.format.PublishedFile;
import org.jspecify.annotations.Nullable;

/** A file that is written and synced to disk next to its final place. */
final class StagedFile {

    /** The extension of files that are being written. */
    static final String ENDING = ".comity-temp";

    private static final int BUFFER = 1 << 16;

    private final Path temporary;
    private final Path target;
    private final String path;
    private final FileChannel channel;
    private @Nullable PublishedFile file;

    private StagedFile(Path temporary, Path target, String path, FileChannel channel) {
        this.temporary = temporary;
        this.target = target;
        this.path = path;
        this.channel = channel;
    }

    /** Passes bytes on to a file, as a filter that may refuse them. */
    @FunctionalInterface
    interface Filter {

        OutputStream around(OutputStream out);
    }

    /**
     * Creates an empty file next to its place.
     *
     * @param target the place
     * @param path the path of the place in the manifest
     */
    static StagedFile create(Path target, String path) throws IOException {
        Path temporary = target.resolveSibling(target.getFileName() + ENDING);
        FileChannel channel = FileAction.WRITE.on(
                target, () -> FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
        return new StagedFile(temporary, target, path, channel);
    }

    /** Writes and syncs the bytes, and closes the file. Closing may fail as well. */
    void write(FormatFiles.Content content, Filter filter) throws IOException {
        file = FileAction.WRITE.on(target, () -> fill(content, filter));
    }

    private PublishedFile fill(FormatFiles.Content content, Filter filter) throws IOException {
        try (channel) {
            MessageDigest digest = Sha256.start();
            OutputStream out = new BufferedOutputStream(
                    filter.around(new DigestOutputStream(Channels.newOutputStream(channel), digest)), BUFFER);
            content.writeTo(out);
            out.flush();
            channel.force(true);
            return new PublishedFile(path, channel.size(), Sha256.finish(digest));
        }
    }

    /** Lets a library fill the file by its path, syncs the bytes, and closes the file. */
    void fill(FormatFiles.FileContent content) throws IOException {
        file = FileAction.WRITE.on(target, () -> {
            try (channel) {
                content.writeTo(temporary);
                channel.force(true);
                return new PublishedFile(path, channel.size(), FileHash.of(temporary));
            }
        });
    }

    /** The written file. */
    PublishedFile file() {
        if (file == null) {
            throw new IllegalStateException("'" + path + "' has not been written");
        }
        return file;
    }

    /** Moves the file to its place, atomically. */
    void moveIn() throws IOException {
        FileAction.REPLACE.with(target, () -> Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE));
    }

    /** Removes the file if it has not been moved to its place. */
    void discard() throws IOException {
        FileAction.REMOVE.with(temporary, () -> Files.deleteIfExists(temporary));
    }
}
