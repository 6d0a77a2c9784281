package org.comity.ingest.node.yaml;

import java.io.Reader;
import java.util.Objects;

/**
 * Hands a text out in pieces that never end between the halves of a surrogate pair: the parser underneath fails with an
 * {@link IndexOutOfBoundsException} where its full buffer ends so.
 */
final class CodePointReader extends Reader {

    private final String text;
    private int next;

    CodePointReader(String text) {
        this.text = text;
    }

    @Override
    public int read(char[] buffer, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, buffer.length);
        if (length == 0) {
            return 0;
        }
        if (next == text.length()) {
            return -1;
        }
        int end = Math.min(text.length(), next + length);
        if (end < text.length() && end - next > 1 && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        text.getChars(next, end, buffer, offset);
        int count = end - next;
        next = end;
        return count;
    }

    @Override
    public void close() {}
}
