package org.comity.export.excel;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A stream that remembers how writing failed first.
 *
 * <p>POI closes its ZIP file after a failure too, and what that complains of hides that the disk was full.
 */
final class WatchedStream extends OutputStream {

    private final OutputStream out;

    private @Nullable IOException failure;

    WatchedStream(OutputStream out) {
        this.out = out;
    }

    /** Throws the first failure, if there was one. */
    void rethrow() throws IOException {
        if (failure != null) {
            throw failure;
        }
    }

    @Override
    public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] octets, int from, int length) throws IOException {
        try {
            out.write(octets, from, length);
        } catch (IOException failed) {
            failure = failure == null ? failed : failure;
            throw failed;
        }
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }
}
