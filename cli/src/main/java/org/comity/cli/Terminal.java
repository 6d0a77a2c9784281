package org.comity.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where a run speaks to people, in UTF-8 whatever the locale.
 *
 * @param out the result of the run
 * @param err what is wrong
 */
record Terminal(PrintWriter out, PrintWriter err) {

    /** The standard streams. */
    static Terminal standard() {
        return new Terminal(writer(FileDescriptor.out), writer(FileDescriptor.err));
    }

    /** Writes out all that is pending and tells whether any of it, now or before, was lost. */
    boolean hasFailed() {
        boolean errFailed = err.checkError();
        return out.checkError() || errFailed;
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}
