package org.comity.ingest.format.brat;

import java.nio.charset.StandardCharsets;
import org.comity.ingest.text.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * A file whose bytes are read directly, because the separators of lines, fields and words are ASCII. Characters are
 * counted when a place is needed for the first time.
 */
final class BratText {

    private static final int STEP = 1024;

    private final byte[] bytes;
    private final int start;
    private @Nullable SourceText source;
    private int @Nullable [] codePoints;

    /** The text of a file, without its byte order mark. */
    BratText(byte[] bytes) {
        this.bytes = bytes;
        this.start = startsWithMark(bytes) ? 3 : 0;
    }

    private static boolean startsWithMark(byte[] bytes) {
        return bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }

    byte[] bytes() {
        return bytes;
    }

    /** The index of the byte where the text begins. */
    int start() {
        return start;
    }

    /** The characters, with lines and code points counted. */
    SourceText source() {
        if (source == null) {
            source = SourceText.of(new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8));
        }
        return source;
    }

    /** The number of code points before a byte that is the first of its character, in a text that is UTF-8. */
    int codePoints(int at) {
        if (codePoints == null) {
            codePoints = new int[(bytes.length - start) / STEP + 1];
            for (int i = 1; i < codePoints.length; i++) {
                codePoints[i] = codePoints[i - 1] + count(start + (i - 1) * STEP, start + i * STEP);
            }
        }
        int step = (at - start) / STEP;
        return codePoints[step] + count(start + step * STEP, at);
    }

    private int count(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += (bytes[i] & 0xC0) == 0x80 ? 0 : 1;
        }
        return count;
    }
}
