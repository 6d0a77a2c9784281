package org.comity.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/** A file for a report. An earlier one is replaced, and is as it was if the new one cannot be written. */
final class ReportFile {

    private final Path path;

    ReportFile(Path path) {
        this.path = path;
    }

    /** Writes a report whole or not at all. */
    void write(String report) throws IOException {
        try {
            Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
            if (Files.exists(target) && !Files.isRegularFile(target)) {
                // A pipe or a device, such as /dev/stdout, which nothing can replace.
                write(report, target, StandardOpenOption.WRITE);
                return;
            }
            Path beside = target.resolveSibling("." + Objects.requireNonNull(target.getFileName()) + ".part");
            try {
                write(
                        report,
                        beside,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE);
                Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException failed) {
            throw failure(failed);
        }
    }

    /** Adds a text at the end of the file. */
    void append(String text) throws IOException {
        try {
            write(text, path, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException failed) {
            throw failure(failed);
        }
    }

    private static void write(String text, Path file, OpenOption... options) throws IOException {
        ByteBuffer bytes = StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .encode(CharBuffer.wrap(text));
        try (FileChannel channel = FileChannel.open(file, options)) {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        }
    }

    private IOException failure(IOException failed) {
        String why = failed instanceof AccessDeniedException
                ? "permission denied"
                : failed instanceof NoSuchFileException
                        ? "its folder does not exist"
                        : String.valueOf(
                                failed instanceof FileSystemException about ? about.getReason() : failed.getMessage());
        return (IOException)
                new FileSystemException(path.toString(), null, "cannot be written: " + why).initCause(failed);
    }
}
