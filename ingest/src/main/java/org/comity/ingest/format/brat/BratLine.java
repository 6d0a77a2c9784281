package org.comity.ingest.format.brat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.comity.ingest.text.LineEnds;

/**
 * A line of a file, read from left to right: fields between tabs, words between spaces.
 *
 * <p>One object is used for all lines. Positions are indices of the
 * file's bytes.
 */
final class BratLine {

    /** The largest number of lines after the first that are read as one. */
    private static final int MOST_JOINED_LINES = 32;

    private final byte[] bytes;
    private final NameTable names;
    private int nextStart;
    private int number;
    private int start;
    private int end;
    private int at;
    private int fieldEnd;
    private int continued;
    private boolean isDoubtful;

    BratLine(BratText text) {
        this.bytes = text.bytes();
        this.names = new NameTable(bytes.length);
        this.nextStart = text.start();
    }

    /** Moves to the first field of the next line that is not blank. Returns false if there is none. */
    boolean advance() {
        while (nextStart < bytes.length) {
            start = nextStart;
            moveEnd();
            if (!isBlank(start)) {
                at = start;
                fieldEnd = tab(start);
                return true;
            }
        }
        return false;
    }

    /** Moves the end of the line to the end of the next one. */
    private void moveEnd() {
        number += 1 + continued;
        continued = 0;
        int i = nextStart;
        while (i < bytes.length && !LineEnds.isPart(bytes[i])) {
            if (bytes[i] >= ' ' && bytes[i] != 0x7F) {
                i++;
            } else {
                int length = PlainBytes.length(bytes, i);
                isDoubtful |= length == 0;
                i += Math.max(length, 1);
            }
        }
        end = i;
        boolean pair = i + 1 < bytes.length && LineEnds.isPair(bytes[i], bytes[i + 1]);
        nextStart = i + (pair ? 2 : 1);
    }

    /**
     * The rest of the line together with the next line, then with the next two, and so on, up to the next line that
     * begins with an id. Nothing is moved.
     */
    List<String> restWithNextLines() {
        List<String> longer = new ArrayList<>();
        int from = nextStart;
        while (longer.size() < MOST_JOINED_LINES && from < bytes.length && !beginsWithId(from)) {
            int to = from;
            while (to < bytes.length && !LineEnds.isPart(bytes[to])) {
                to++;
            }
            longer.add(string(at, to));
            boolean pair = to + 1 < bytes.length && LineEnds.isPair(bytes[to], bytes[to + 1]);
            from = to + (pair ? 2 : 1);
        }
        return longer;
    }

    private boolean beginsWithId(int from) {
        int tab = from;
        while (tab < bytes.length && bytes[tab] != '\t' && !LineEnds.isPart(bytes[tab])) {
            tab++;
        }
        boolean field = tab < bytes.length && bytes[tab] == '\t';
        return field && (bytes[from] == '*' || BratId.isId(string(from, tab)));
    }

    /** Takes that many of the next lines as part of this one. */
    void takeLines(int count) {
        int first = number;
        for (int i = 0; i < count; i++) {
            moveEnd();
        }
        continued = number - first;
        number = first;
        fieldEnd = end;
    }

    /** Returns whether the lines read so far have bytes that may be wrong in any text. */
    boolean isDoubtful() {
        return isDoubtful;
    }

    /** Returns whether only spaces, tabs and control characters follow on the line. */
    private boolean isBlank(int from) {
        int i = from;
        while (i < end && bytes[i] >= 0 && bytes[i] <= ' ') {
            i++;
        }
        return i == end;
    }

    private int tab(int from) {
        int i = from;
        while (i < end && bytes[i] != '\t') {
            i++;
        }
        return i;
    }

    /** Moves to the beginning of the next field. Returns false, at the end of the line, if there is none. */
    boolean nextField() {
        if (fieldEnd == end) {
            at = end;
            return false;
        }
        at = fieldEnd + 1;
        fieldEnd = tab(at);
        return true;
    }

    /** The next word of the field, without the spaces before it. Empty at the end of the field. */
    String word() {
        skipSpaces();
        return restOfWord();
    }

    /** The rest of the current word. Empty at its end. */
    String restOfWord() {
        int from = at;
        at = wordEnd();
        return names.get(bytes, from, at);
    }

    /**
     * The next word of the field up to its last colon, and moves past the colon. Empty, without moving, if the word has
     * no colon.
     */
    String wordBeforeColon() {
        int colon = wordEnd() - 1;
        while (colon > at && bytes[colon] != ':') {
            colon--;
        }
        if (colon <= at) {
            return "";
        }
        String word = names.get(bytes, at, colon);
        at = colon + 1;
        return word;
    }

    private int wordEnd() {
        int i = at;
        while (i < fieldEnd && bytes[i] != ' ') {
            i++;
        }
        return i;
    }

    void skipSpaces() {
        while (at < fieldEnd && bytes[at] == ' ') {
            at++;
        }
    }

    /** The digits here as a number; -1 if there are none, and 2³¹ if the number is 2³¹ or larger. */
    long digits() {
        long value = at < fieldEnd && isDigit(bytes[at]) ? 0 : -1;
        while (at < fieldEnd && isDigit(bytes[at])) {
            value = Math.min(value * 10 + (bytes[at] - '0'), Integer.MAX_VALUE + 1L);
            at++;
        }
        return value;
    }

    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    /** Moves past a character of the field if it is this one. */
    boolean skip(char c) {
        boolean here = at < fieldEnd && bytes[at] == c;
        at += here ? 1 : 0;
        return here;
    }

    boolean isFieldEnd() {
        return at == fieldEnd;
    }

    /** Returns whether the rest of the line has only spaces and tabs. */
    boolean isOver() {
        return isBlank(at);
    }

    /** The first field of the line. */
    String id() {
        return names.get(bytes, start, fieldEnd);
    }

    /** The rest of the field. */
    String restOfField() {
        return string(at, fieldEnd);
    }

    /** The field from an earlier position on. */
    String fieldFrom(int position) {
        return string(position, fieldEnd);
    }

    /** The rest of the line, including tabs. */
    String restOfLine() {
        return string(at, end);
    }

    private String string(int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
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
