package org.comity.ingest.format.inline;

/** The lines of a text, found while reading. CR LF, a lone CR and a lone LF each end a line. */
final class Lines {

    private Lines() {}

    /** The index of the next line end, or the end of the text. */
    static int end(String text, int from) {
        int i = from;
        while (i < text.length() && !isEnd(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The index after the line end at an index, or the index itself if there is none. */
    static int skipEnd(String text, int at) {
        if (at < text.length() && text.charAt(at) == '\r') {
            return at + 1 < text.length() && text.charAt(at + 1) == '\n' ? at + 2 : at + 1;
        }
        return at < text.length() && text.charAt(at) == '\n' ? at + 1 : at;
    }

    /** Returns whether a character is a line end or part of one. */
    static boolean isEnd(char c) {
        return c == '\n' || c == '\r';
    }

    /** Returns whether only spaces and tabs are between two indices. */
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
            int end = end(text, line);
            if (isBlank(text, line, end)) {
                return line;
            }
            line = skipEnd(text, end);
        }
        return line;
    }
}
