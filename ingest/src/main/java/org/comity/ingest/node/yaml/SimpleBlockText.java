package org.comity.ingest.node.yaml;

/** Reads block scalars without figures in their head, and none whose lines are indented unlike each other. */
final class SimpleBlockText {

    private final SimpleCursor cursor;
    private final StringBuilder text = new StringBuilder();
    private final boolean folded;
    private int indent;
    private int blank;

    private SimpleBlockText(SimpleCursor cursor) {
        this.cursor = cursor;
        this.folded = cursor.peek() == '>';
    }

    /** The text of the block scalar that begins here, inside a node that is indented by so much. */
    static String read(SimpleCursor cursor, int outer) {
        return new SimpleBlockText(cursor).read(outer);
    }

    private String read(int outer) {
        cursor.moveTo(cursor.at() + 1);
        boolean strip = cursor.peek() == '-';
        if (strip) {
            cursor.moveTo(cursor.at() + 1);
        }
        cursor.endValue();
        cursor.skipToLineEnd();
        cursor.skipLineEnd();
        skipBlankLines();
        indent = spaces();
        if (indent <= Math.max(0, outer) || cursor.atEnd()) {
            cursor.giveUp();
        }
        text.append("\n".repeat(blank));
        boolean more = !cursor.atEnd();
        while (more) {
            more = line();
        }
        boolean broken = cursor.indent() == 0;
        return broken && !strip ? text.append('\n').toString() : text.toString();
    }

    /** Takes one line and the blank ones behind it; tells whether the scalar goes on. */
    private boolean line() {
        int start = cursor.at() + indent;
        cursor.moveTo(start);
        if (folded && cursor.peek() == ' ') {
            cursor.giveUp();
        }
        cursor.skipToLineEnd();
        text.append(cursor.from(Math.min(start, cursor.at())));
        if (cursor.atEnd()) {
            return false;
        }
        cursor.skipLineEnd();
        skipBlankLines();
        if (cursor.atEnd() || spaces() < indent) {
            return false;
        }
        text.append(folded && blank == 0 ? " " : "\n".repeat(folded ? blank : blank + 1));
        return true;
    }

    private int spaces() {
        int end = cursor.at();
        while (cursor.peek(end) == ' ') {
            end++;
        }
        return end - cursor.at();
    }

    /** Blank lines count by their ends; one with spaces in it may mean something else. */
    private void skipBlankLines() {
        blank = 0;
        while (SimpleCursor.isLineEnd(cursor.peek())) {
            cursor.skipLineEnd();
            blank++;
        }
        if (cursor.peek() == ' ' && isFreeLine()) {
            cursor.giveUp();
        }
    }

    private boolean isFreeLine() {
        char c = cursor.peek(cursor.at() + spaces());
        return SimpleCursor.isLineEnd(c) || c == SimpleCursor.END;
    }
}
