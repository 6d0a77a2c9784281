package org.comity.ingest.format.inline;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.comity.ingest.text.LineEnds;

/**
 * The position of the YAML head of a file: from its first line, {@code ---}, to a line {@code ---} or {@code ...}. Both
 * lines may only be followed by spaces and tabs.
 *
 * @param end the index at which the closing line begins, or the end of the text
 * @param body the index at which the line below it begins, or the end of the text
 * @param closed whether there is a closing line
 */
record InlineHead(int end, int body, boolean closed) {

    private static final Pattern SOURCE = Pattern.compile("(?:source|\"source\"|'source')[ \\t]*:(?=[ \\t]|$)");

    /** The bytes of UTF-16 that are not in ASCII. */
    private static final Pattern WIDE = Pattern.compile("\\A(?:\\xFE\\xFF|\\xFF\\xFE)|\\x00");

    /** The head of a text, or empty if the text does not begin with one. */
    static Optional<InlineHead> of(String text) {
        int first = LineEnds.next(text, 0);
        if (!isMarker(text, 0, first, "---")) {
            return Optional.empty();
        }
        int line = LineEnds.after(text, first);
        while (line < text.length()) {
            int end = LineEnds.next(text, line);
            if (isMarker(text, line, end, "---") || isMarker(text, line, end, "...")) {
                return Optional.of(new InlineHead(line, LineEnds.after(text, end), true));
            }
            line = LineEnds.after(text, end);
        }
        return Optional.of(new InlineHead(text.length(), text.length(), false));
    }

    /** The number of bytes above the line that closes the head, including a byte order mark. */
    static int byteLength(byte[] bytes) {
        int mark = markLength(bytes);
        return mark + of(asLatin(bytes, bytes.length)).map(InlineHead::end).orElse(0);
    }

    /**
     * Returns whether a file begins with a head that has a line for the key {@code source}, judging by its first bytes.
     * A file in UTF-16 is included, so that it is reported as unreadable.
     */
    static boolean hasSource(byte[] bytes, int most) {
        String start = WIDE.matcher(asLatin(bytes, most)).replaceAll("");
        return of(start).filter(head -> head.hasSource(start)).isPresent();
    }

    /** One character for each byte after the byte order mark, which is enough because the keys of a head are ASCII. */
    private static String asLatin(byte[] bytes, int most) {
        int mark = markLength(bytes);
        return new String(bytes, mark, Math.min(bytes.length - mark, most), StandardCharsets.ISO_8859_1);
    }

    private static int markLength(byte[] bytes) {
        boolean marked =
                bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        return marked ? 3 : 0;
    }

    /** Returns whether a line would close a head. */
    static boolean closes(String line) {
        return isMarker(line, 0, line.length(), "---") || isMarker(line, 0, line.length(), "...");
    }

    /** Returns whether a line of a head begins with the key {@code source}. */
    static boolean isSource(String line) {
        return SOURCE.matcher(line).lookingAt();
    }

    private boolean hasSource(String text) {
        int line = 0;
        while (line < end) {
            int lineEnd = LineEnds.next(text, line);
            if (isSource(text.substring(line, lineEnd))) {
                return true;
            }
            line = LineEnds.after(text, lineEnd);
        }
        return false;
    }

    private static boolean isMarker(String text, int from, int to, String marker) {
        return text.startsWith(marker, from)
                && from + marker.length() <= to
                && BlankLines.isBlank(text, from + marker.length(), to);
    }
}
