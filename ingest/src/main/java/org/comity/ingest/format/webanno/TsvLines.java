package org.comity.ingest.format.webanno;

import java.util.Optional;
import org.comity.ingest.text.LineEnds;

/** The lines of a file in order, without their line ends. */
final class TsvLines {

    private final String text;
    private int next;

    TsvLines(String text) {
        this.text = text;
    }

    /** The next line; empty after the last one. The part after the last line end is a line, even if it is empty. */
    Optional<TsvCell> next() {
        if (next > text.length()) {
            return Optional.empty();
        }
        int start = next;
        int end = LineEnds.next(text, start);
        next = end == text.length() ? end + 1 : LineEnds.after(text, end);
        return Optional.of(new TsvCell(text.substring(start, end), start));
    }
}
