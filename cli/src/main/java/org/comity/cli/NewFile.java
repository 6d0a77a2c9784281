package org.comity.cli;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** A file that must not exist, and that is complete or missing afterwards. */
final class NewFile {

    private final Path path;
    private @Nullable FileChannel channel;
    private boolean complete;
    private boolean ended;

    NewFile(Path path) {
        this.path = path;
    }

    /** Writes the file in UTF-8. If that fails, nothing of it is left. */
    void write(String content) throws IOException {
        ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(content));
        try (FileChannel created = create()) {
            while (bytes.hasRemaining()) {
                created.write(bytes);
            }
            complete();
        } catch (FileAlreadyExistsException | NoSuchFileException | InterruptedIOException unchanged) {
            throw unchanged;
        } catch (IOException failed) {
            discard(failed);
            throw failure(failed);
        } catch (RuntimeException | Error failed) {
            discard(failed);
            throw failed;
        }
    }

    private void discard(Throwable failed) {
        try {
            end();
        } catch (IOException further) {
            failed.addSuppressed(further);
        }
    }

    /** A failure that names the file and says what was being done. */
    private IOException failure(IOException failed) {
        String reason = failed instanceof FileSystemException about ? about.getReason() : failed.getMessage();
        String why = failed instanceof AccessDeniedException ? "permission denied" : String.valueOf(reason);
        return (IOException)
                new FileSystemException(path.toString(), null, "cannot be written: " + why).initCause(failed);
    }

    /** Removes the file unless it is complete, and returns whether it is. Other threads can call this at any time. */
    synchronized boolean end() throws IOException {
        if (!ended && channel != null && !complete) {
            Files.deleteIfExists(path);
        }
        ended = true;
        return complete;
    }

    private synchronized FileChannel create() throws IOException {
        if (ended) {
            throw new InterruptedIOException("interrupted before " + path + " was written");
        }
        FileChannel created = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        channel = created;
        return created;
    }

    private synchronized void complete() {
        complete = !ended;
    }
}
