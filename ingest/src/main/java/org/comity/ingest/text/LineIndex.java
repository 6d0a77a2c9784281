package org.comity.ingest.text;

import java.util.Arrays;

/** The starts of the lines of a string. CR LF, a lone CR and a lone LF each end a line. */
final class LineIndex {

    /** A value beyond any text, and not adjacent to any other unit. */
    private static final int NONE = Integer.MAX_VALUE;

    private final String text;
    private final int[] starts;

    LineIndex(String text) {
        this.text = text;
        this.starts = starts(text);
    }

    private static int[] starts(String text) {
        int[] starts = new int[16];
        int count = 1;
        int feed = next(text, '\n', 0);
        int carriage = next(text, '\r', 0);
        while (feed != NONE || carriage != NONE) {
            int end = Math.min(feed, carriage);
            if (end == feed || feed != carriage + 1) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = end + 1;
            }
            if (end == feed) {
                feed = next(text, '\n', end + 1);
            } else {
                carriage = next(text, '\r', end + 1);
            }
        }
        return Arrays.copyOf(starts, count);
    }

    private static int next(String text, char c, int from) {
        int found = text.indexOf(c, from);
        return found < 0 ? NONE : found;
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
        while (end > start(line) && isLineEnd(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    /** The line, counted from 1, that contains a unit. A line end belongs to the line it ends. */
    int lineOf(int unit) {
        int found = Arrays.binarySearch(starts, unit);
        return found >= 0 ? found + 1 : -found - 1;
    }
}
