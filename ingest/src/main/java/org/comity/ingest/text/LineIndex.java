package org.comity.ingest.text;

import java.util.Arrays;

/** The starts of the lines of a string. */
final class LineIndex {

    private final String text;
    private final int[] starts;

    LineIndex(String text) {
        this.text = text;
        this.starts = LineEnds.starts(text);
    }

    /** The number of lines, at least 1. The part after the last line end is a line, even if it is empty. */
    int count() {
        return starts.length;
    }

    /** The unit at which a line begins. Lines are counted from 1. */
    int start(int line) {
        return starts[line - 1];
    }

    /** The unit after the last one of a line, without its line end. */
    int end(int line) {
        int end = line == starts.length ? text.length() : starts[line];
        while (end > start(line) && LineEnds.isPart(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** The line, counted from 1, that contains a unit. A line end belongs to the line it ends. */
    int lineOf(int unit) {
        int found = Arrays.binarySearch(starts, unit);
        return found >= 0 ? found + 1 : -found - 1;
    }
}
