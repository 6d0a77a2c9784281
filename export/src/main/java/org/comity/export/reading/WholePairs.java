package org.comity.export.reading;

import java.io.IOException;
import java.io.Reader;

/**
 * Hands characters out in pieces that do not end between the halves of a surrogate pair: the YAML parser fails with an
 * {@link IndexOutOfBoundsException} where its full buffer ends so.
 */
final class WholePairs extends Reader {

    private static final int NOTHING = -1;

    private final Reader in;
    private int held = NOTHING;

    WholePairs(Reader in) {
        this.in = in;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        int count = 0;
        if (held != NOTHING) {
            buffer[offset] = (char) held;
            held = NOTHING;
            count = 1;
        }
        if (count < length) {
            int more = in.read(buffer, offset + count, length - count);
            if (more < 0) {
                return count == 0 ? NOTHING : count;
            }
            count += more;
        }
        if (count > 1 && Character.isHighSurrogate(buffer[offset + count - 1])) {
            count--;
            held = buffer[offset + count];
        }
        return count;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
