package org.comity.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * The two streams that a run writes to, in UTF-8 regardless of the locale.
 *
 * @param out for the result of the run
 * @param err for findings and failures
 */
record Terminal(PrintWriter out, PrintWriter err) {

    /** The standard streams. */
    static Terminal standard() {
        return new Terminal(writer(FileDescriptor.out), writer(FileDescriptor.err));
    }

    /** Flushes both streams and returns whether writing to either of them has ever failed. */
    boolean hasFailed() {
        boolean errFailed = err.checkError();
        return out.checkError() || errFailed;
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}
