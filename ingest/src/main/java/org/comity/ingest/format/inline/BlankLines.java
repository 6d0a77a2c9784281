package org.comity.ingest.format.inline;

import org.comity.ingest.text.LineEnds;

/** The blank lines of a text. */
final class BlankLines {

    private BlankLines() {}

    /** Returns whether there are only spaces and tabs between two indices. */
    static boolean isBlank(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) != ' ' && text.charAt(i) != '\t') {
                return false;
            }
        }
        return true;
    }

    /**
     * The end of the block that begins with a line.
     *
     * @param text the text
     * @param start the index at which a line begins
     * @return the index at which the next blank line begins, or the end of the text
     */
    static int blockEnd(String text, int start) {
        int line = start;
        while (line < text.length()) {
            int end = LineEnds.next(text, line);
            if (isBlank(text, line, end)) {
                return line;
            }
            line = LineEnds.after(text, end);
        }
        return line;
    }
}
