package org.comity.ingest.brat;

/**
 * A line of a file, read from left to right: fields between tabs, words between spaces.
 *
 * <p>One object goes through all lines; CR LF, a lone CR and a lone LF each end one. Its positions are indices of the
 * text.
 */
final class BratLine {

    private final String text;
    private int nextStart;
    private int number;
    private int start;
    private int end;
    private int at;
    private int fieldEnd;

    BratLine(String text) {
        this.text = text;
    }

    static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    /** Goes to the first field of the next line that is not blank; false if there is none. */
    boolean advance() {
        while (nextStart < text.length()) {
            number++;
            start = nextStart;
            boolean blank = true;
            int i = start;
            while (i < text.length() && !isLineEnd(text.charAt(i))) {
                blank &= text.charAt(i) <= ' ';
                i++;
            }
            end = i;
            boolean pair = i + 1 < text.length() && text.charAt(i) == '\r' && text.charAt(i + 1) == '\n';
            nextStart = i + (pair ? 2 : 1);
            if (!blank) {
                at = start;
                fieldEnd = tab(start);
                return true;
            }
        }
        return false;
    }

    private int tab(int from) {
        int i = from;
        while (i < end && text.charAt(i) != '\t') {
            i++;
        }
        return i;
    }

    /** Goes to the beginning of the next field; false, at the end of the line, if there is none. */
    boolean nextField() {
        if (fieldEnd == end) {
            at = end;
            return false;
        }
        at = fieldEnd + 1;
        fieldEnd = tab(at);
        return true;
    }

    /** The next word of the field, spaces before it left out; empty at the end of the field. */
    String word() {
        skipSpaces();
        int from = at;
        while (at < fieldEnd && text.charAt(at) != ' ') {
            at++;
        }
        return text.substring(from, at);
    }

    void skipSpaces() {
        while (at < fieldEnd && text.charAt(at) == ' ') {
            at++;
        }
    }

    /** The digits here as a number; -1 if there are none, and 2³¹ if it is that or more. */
    long digits() {
        long value = at < fieldEnd && isDigit(text.charAt(at)) ? 0 : -1;
        while (at < fieldEnd && isDigit(text.charAt(at))) {
            value = Math.min(value * 10 + (text.charAt(at) - '0'), Integer.MAX_VALUE + 1L);
            at++;
        }
        return value;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Passes over a character of the field if it is this one. */
    boolean skip(char c) {
        boolean here = at < fieldEnd && text.charAt(at) == c;
        at += here ? 1 : 0;
        return here;
    }

    boolean isFieldEnd() {
        return at == fieldEnd;
    }

    /** What is left of the field. */
    String restOfField() {
        return text.substring(at, fieldEnd);
    }

    /** The field from an earlier position on. */
    String fieldFrom(int position) {
        return text.substring(position, fieldEnd);
    }

    /** What is left of the line, tabs included. */
    String restOfLine() {
        return text.substring(at, end);
    }

    /** The number of the line, from 1. */
    int number() {
        return number;
    }

    int start() {
        return start;
    }

    int position() {
        return at;
    }
}
