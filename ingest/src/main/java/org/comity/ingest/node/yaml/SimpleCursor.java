package org.comity.ingest.node.yaml;

/**
 * A place in a YAML text that moves on. Where a reader meets what it does not surely understand it gives up: the cursor
 * then stands at the end, so that all reading ends by itself.
 */
final class SimpleCursor {

    /** What {@link #peek} answers at the end; it stands in no text that {@link #isReadable} lets through. */
    static final char END = '\0';

    private static final String START = "---";

    private final String text;
    private final boolean astral;
    private int at;
    private int line = 1;
    private int lineStart;
    private boolean sure = true;

    /** Where a column was last asked for in this line, so that asking along a long line stays cheap. */
    private int known;

    private int knownColumn = 1;

    SimpleCursor(String text) {
        this.text = text;
        boolean pairs = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < ' ' || c >= 0x7F) && !isLineEnd(c)) {
                if (!isReadable(c)) {
                    giveUp();
                    break;
                }
                pairs |= Character.isSurrogate(c);
            } else if ((c == '-' || c == '.' || c == '%') && isMark(text, i)) {
                giveUp();
                break;
            }
        }
        this.astral = pairs;
    }

    /** Tells whether a character means itself everywhere: tabs, control characters and odd line ends do not. */
    private static boolean isReadable(char c) {
        return switch (c) {
            case 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF -> false;
            default -> c > 0x9F;
        };
    }

    /** Tells whether a line begins here as directives, the ends of documents and further documents do. */
    private static boolean isMark(String text, int at) {
        if (at == 0) {
            return (text.startsWith(START) && !startsDocument(text)) || text.startsWith("...") || text.startsWith("%");
        }
        return isLineEnd(text.charAt(at - 1))
                && (text.charAt(at) == '%' || text.startsWith(START, at) || text.startsWith("...", at));
    }

    private static boolean startsDocument(String text) {
        return text.startsWith(START) && text.length() > START.length() && isLineEnd(text.charAt(START.length()));
    }

    static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    /** Tells whether everything up to here was understood. */
    boolean isSure() {
        return sure;
    }

    void giveUp() {
        sure = false;
        at = text.length();
        lineStart = at;
        known = at;
    }

    int at() {
        return at;
    }

    int line() {
        return line;
    }

    /** How far from the start of the line this is, in UTF-16 units; before the first character the indentation. */
    int indent() {
        return at - lineStart;
    }

    /** The column, 1-based, in code points. */
    int column() {
        if (!astral) {
            return at - lineStart + 1;
        }
        if (known < lineStart || known > at) {
            known = lineStart;
            knownColumn = 1;
        }
        knownColumn += text.codePointCount(known, at);
        known = at;
        return knownColumn;
    }

    boolean atEnd() {
        return at == text.length();
    }

    char peek() {
        return peek(at);
    }

    /** The character at an index that may lie behind the end. */
    char peek(int index) {
        return index < text.length() ? text.charAt(index) : END;
    }

    boolean atLineEnd() {
        char c = peek();
        return isLineEnd(c) || c == END;
    }

    /** Tells whether the index is followed by nothing on its line, or by a space. */
    boolean isFree(int index) {
        char c = peek(index);
        return c == ' ' || isLineEnd(c) || c == END;
    }

    String from(int start) {
        return text.substring(start, at);
    }

    String substring(int start, int end) {
        return text.substring(start, end);
    }

    /** Moves on within the line. */
    void moveTo(int index) {
        if (sure) {
            at = index;
        }
    }

    /** Moves back to an earlier place, or on to a later one. */
    void moveTo(int index, int itsLine, int itsLineStart) {
        if (sure) {
            at = index;
            line = itsLine;
            lineStart = itsLineStart;
        }
    }

    int lineStart() {
        return lineStart;
    }

    /** Moves behind the first line where it is {@code ---}. */
    void skipStart() {
        if (at == 0 && startsDocument(text)) {
            skipToLineEnd();
        }
    }

    void skipSpaces() {
        while (peek() == ' ') {
            at++;
        }
    }

    /** Moves behind the line end that stands here. */
    void skipLineEnd() {
        if (!atEnd()) {
            at += peek() == '\r' && peek(at + 1) == '\n' ? 2 : 1;
            line++;
            lineStart = at;
        }
    }

    void skipToLineEnd() {
        while (!atLineEnd()) {
            at++;
        }
    }

    /** Moves to the next character that is neither space, nor line end, nor part of a comment. */
    void skipToContent() {
        while (true) {
            skipSpaces();
            if (atComment()) {
                skipToLineEnd();
            }
            if (atEnd() || !atLineEnd()) {
                return;
            }
            skipLineEnd();
        }
    }

    boolean atComment() {
        return peek() == '#' && (at == lineStart || text.charAt(at - 1) == ' ');
    }

    /** Moves to the end of the line or to its comment; gives up if anything else stands in between. */
    void endValue() {
        skipSpaces();
        if (!atLineEnd() && !atComment()) {
            giveUp();
        }
    }
}
