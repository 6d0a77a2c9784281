package org.comity.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A standard stream of the process. It keeps its first failure, and can be silenced by another thread. */
final class StandardStream extends OutputStream {

    private final String name;
    private final FileOutputStream out;
    private volatile boolean silent;
    private volatile boolean inLine;
    private volatile @Nullable IOException failure;

    private StandardStream(String name, FileDescriptor descriptor) {
        this.name = name;
        this.out = new FileOutputStream(descriptor);
    }

    static StandardStream out() {
        return new StandardStream("standard output", FileDescriptor.out);
    }

    static StandardStream err() {
        return new StandardStream("standard error", FileDescriptor.err);
    }

    /** A writer on this stream, in UTF-8 regardless of the locale. */
    PrintWriter writer() {
        return new PrintWriter(this, false, StandardCharsets.UTF_8);
    }

    @Override
    public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] octets, int from, int length) throws IOException {
        if (silent || length == 0) {
            return;
        }
        inLine = octets[from + length - 1] != '\n';
        try {
            out.write(octets, from, length);
        } catch (IOException failed) {
            failure = failed;
            throw failed;
        }
    }

    /** Ignores everything that is written from now on. Does not wait for a write that is blocked. */
    void silence() {
        silent = true;
    }

    /** Writes a line, on a line of its own, even if the stream was silenced. */
    void say(String line) {
        PrintWriter writer = new PrintWriter(out, false, StandardCharsets.UTF_8);
        writer.print((inLine ? "\n" : "") + line + "\n");
        writer.flush();
    }

    /** Why the stream could not be written. */
    Optional<String> failure() {
        return Optional.ofNullable(failure)
                .map(failed ->
                        name + " could not be written: " + FailureReport.plain(String.valueOf(failed.getMessage())));
    }
}
