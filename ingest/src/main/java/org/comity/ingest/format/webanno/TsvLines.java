package org.comity.ingest.format.webanno;

import java.util.Optional;

/** The lines of a file in order, without their line ends: CR LF, a lone CR or a lone LF. */
final class TsvLines {

    private final String text;
    private int next;

    TsvLines(String text) {
        this.text = text;
    }

    /** The next line; empty after the last one. The part after the last line end is a line, even if it is empty. */
    Optional<Cell> next() {
        if (next > text.length()) {
            return Optional.empty();
        }
        int start = next;
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        next = end + (text.startsWith("\r\n", end) ? 2 : 1);
        return Optional.of(new Cell(text.substring(start, end), start));
    }
}
