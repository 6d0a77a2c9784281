package org.comity.export.reading.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Reads characters in UTF-8 (RFC 3629) and refuses other bytes.
 *
 * <p>The returned characters never end between the halves of a surrogate pair, unless a single character is requested:
 * the YAML parser fails with an {@link IndexOutOfBoundsException} if its full buffer ends there.
 */
public final class Utf8Reader extends Reader {

    private static final int SIZE = 1 << 16;
    private static final int NOTHING = -1;

    private final InputStream in;
    private final ByteBuffer bytes = ByteBuffer.allocate(SIZE).flip();
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private long before;
    private boolean ended;
    private int held = NOTHING;

    public Utf8Reader(InputStream in) {
        this.in = in;
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if there are other bytes; the message says where
     */
    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (held != NOTHING) {
            buffer[offset] = (char) held;
            held = NOTHING;
            return 1;
        }
        int count = decode(CharBuffer.wrap(buffer, offset, length));
        return count == 0 ? pair(buffer, offset) : count;
    }

    /** Returns the first half of a pair if only one character is requested. */
    private int pair(char[] buffer, int offset) throws IOException {
        char[] pair = new char[2];
        int count = decode(CharBuffer.wrap(pair));
        buffer[offset] = pair[0];
        held = pair[1];
        return Math.min(count, 1);
    }

    /** Returns the number of decoded characters: -1 at the end, 0 if there is no room for the next two. */
    private int decode(CharBuffer out) throws IOException {
        int start = out.position();
        while (true) {
            CoderResult result = decoder.decode(bytes, out, ended);
            if (out.position() > start) {
                return out.position() - start;
            }
            if (result.isError()) {
                throw new IllegalArgumentException("byte " + (before + bytes.position() + 1) + " is not valid UTF-8");
            }
            if (result.isOverflow()) {
                return 0;
            }
            if (ended) {
                return NOTHING;
            }
            fill();
        }
    }

    private void fill() throws IOException {
        before += bytes.position();
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = count < 0;
        bytes.position(bytes.position() + Math.max(count, 0)).flip();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
