package org.comity.ingest.format.inline;

/** The lines of a text, found as one goes along; CR LF, a lone CR and a lone LF each end one. */
final class Lines {

    private Lines() {}

    /** The index of the line end that follows, or the end of the text. */
    static int end(String text, int from) {
        int i = from;
        while (i < text.length() && !isEnd(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The index after the line end that stands at an index, if one does. */
    static int skipEnd(String text, int at) {
        if (at < text.length() && text.charAt(at) == '\r') {
            return at + 1 < text.length() && text.charAt(at + 1) == '\n' ? at + 2 : at + 1;
        }
        return at < text.length() && text.charAt(at) == '\n' ? at + 1 : at;
    }

    /** Tells whether a character is a line end or one of the two parts of one. */
    static boolean isEnd(char c) {
        return c == '\n' || c == '\r';
    }

    /** Tells whether nothing but spaces and tabs stands between two indices. */
    static boolean isBlank(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) != ' ' && text.charAt(i) != '\t') {
                return false;
            }
        }
        return true;
    }

    /**
     * Where the block ends that begins with a line.
     *
     * @param text the text
     * @param start the index at which a line begins
     * @return the index at which the first blank line from there on begins, or the end of the text
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
