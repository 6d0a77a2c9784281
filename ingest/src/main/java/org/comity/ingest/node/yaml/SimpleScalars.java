package org.comity.ingest.node.yaml;

import org.comity.ingest.node.ScalarNode;

/** Reads keys and the scalars that stand on few lines: plain and quoted ones. */
final class SimpleScalars {

    /** What a parser still takes for a key is a little longer. */
    private static final int LONGEST_KEY = 1_000;

    private final SimpleCursor cursor;

    SimpleScalars(SimpleCursor cursor) {
        this.cursor = cursor;
    }

    /** Nothing, which stands where its value could begin. */
    static ScalarNode nothing(int line, int column) {
        return new ScalarNode("", true, line, column);
    }

    /** A scalar, unless its text is too long. */
    ScalarNode scalar(String text, boolean plain, int line, int column) {
        if (text.length() > YamlReader.MAX_SCALAR) {
            cursor.giveUp();
        }
        return new ScalarNode(text, plain, line, column);
    }

    /** Where the colon after the key stands that begins here; -1 if no key that ends on its line begins here. */
    int colon(boolean inFlow) {
        int start = cursor.at();
        int end = switch (cursor.peek()) {
            case '"', '\'' -> quoteEnd();
            default -> startsPlain(inFlow) ? plainEnd(inFlow) : start;
        };
        boolean key = end > start && end - start <= LONGEST_KEY && cursor.peek(end) == ':' && cursor.isFree(end + 1);
        return key ? end : -1;
    }

    /** The key that begins here and ends before a colon. */
    ScalarNode key(int colon) {
        char first = cursor.peek();
        ScalarNode key = first == '"' || first == '\'' ? quoted() : plain(colon);
        if (key.text().isBlank() || key.text().equals("<<") || cursor.at() != colon) {
            cursor.giveUp();
        }
        return key;
    }

    private ScalarNode plain(int end) {
        int line = cursor.line();
        int column = cursor.column();
        int start = cursor.at();
        cursor.moveTo(end);
        return scalar(cursor.substring(start, end), true, line, column);
    }

    /** A plain scalar on one line. */
    ScalarNode plain(boolean inFlow) {
        if (!startsPlain(inFlow)) {
            cursor.giveUp();
            return nothing(1, 1);
        }
        return plain(plainEnd(inFlow));
    }

    /** A plain scalar that goes on over all lines that are indented further than so much. */
    ScalarNode plainOverLines(int indent) {
        ScalarNode first = plain(false);
        cursor.endValue();
        if (cursor.atComment() || !goesOn(indent)) {
            return first;
        }
        StringBuilder text = new StringBuilder(first.text());
        do {
            int breaks = skipLineEnds();
            text.append(breaks == 1 ? " " : "\n".repeat(breaks - 1));
            text.append(plain(false).text());
            cursor.endValue();
        } while (!cursor.atComment() && goesOn(indent));
        return scalar(text.toString(), true, first.line(), first.column());
    }

    /** Tells whether the next line that is not blank belongs to the same plain scalar. */
    private boolean goesOn(int indent) {
        if (cursor.atEnd()) {
            return false;
        }
        int at = cursor.at();
        int line = cursor.line();
        int lineStart = cursor.lineStart();
        skipLineEnds();
        boolean more = cursor.indent() > indent && !cursor.atEnd() && cursor.peek() != '#';
        cursor.moveTo(at, line, lineStart);
        return more;
    }

    /** Moves over line ends and blank lines, and tells how many line ends they were. */
    private int skipLineEnds() {
        int breaks = 0;
        while (SimpleCursor.isLineEnd(cursor.peek())) {
            cursor.skipLineEnd();
            cursor.skipSpaces();
            breaks++;
        }
        return breaks;
    }

    private boolean startsPlain(boolean inFlow) {
        char c = cursor.peek();
        return switch (c) {
            case '-' -> !cursor.isFree(cursor.at() + 1) && !(inFlow && isFlow(cursor.peek(cursor.at() + 1)));
            case '?', ':', ',', '[', ']', '{', '}', '#', '&', '*', '!', '|', '>', '\'', '"', '%', '@', '`' -> false;
            default -> !cursor.isFree(cursor.at());
        };
    }

    private static boolean isFlow(char c) {
        return c == ',' || c == '[' || c == ']' || c == '{' || c == '}';
    }

    /** Where a plain scalar ends on its line, the spaces behind it left out. */
    private int plainEnd(boolean inFlow) {
        int end = cursor.at();
        for (int i = end; ; i++) {
            char c = cursor.peek(i);
            if (c > ':' && !inFlow) {
                end = i + 1;
            } else if (c != ' ') {
                boolean stops = switch (c) {
                    case '\n', '\r', SimpleCursor.END -> true;
                    case '#' -> cursor.peek(i - 1) == ' ';
                    case ':' -> cursor.isFree(i + 1) || (inFlow && isFlow(cursor.peek(i + 1)));
                    default -> inFlow && isFlow(c);
                };
                if (stops) {
                    return end;
                }
                end = i + 1;
            }
        }
    }

    /** Where the quotation closes on its line, or the place where it begins if it does not. */
    private int quoteEnd() {
        char quote = cursor.peek();
        int i = cursor.at() + 1;
        while (true) {
            char c = cursor.peek(i);
            if (SimpleCursor.isLineEnd(c) || c == SimpleCursor.END) {
                return cursor.at();
            }
            if (c == quote && !(quote == '\'' && cursor.peek(i + 1) == '\'')) {
                return i + 1;
            }
            i += c == quote || (c == '\\' && quote == '"') ? 2 : 1;
        }
    }

    /** A quoted scalar, on one line or over several. */
    ScalarNode quoted() {
        int line = cursor.line();
        int column = cursor.column();
        char quote = cursor.peek();
        StringBuilder text = new StringBuilder();
        cursor.moveTo(cursor.at() + 1);
        while (!cursor.atEnd()) {
            int start = cursor.at();
            char c = cursor.peek();
            while (c != quote && c != '\\' && c != ' ' && c != '\n' && c != '\r' && c != SimpleCursor.END) {
                c = cursor.peek(cursor.at() + 1);
                cursor.moveTo(cursor.at() + 1);
            }
            text.append(cursor.from(start));
            if (c == ' ') {
                spaces(text);
            } else if (SimpleCursor.isLineEnd(c)) {
                int breaks = skipLineEnds();
                text.append(breaks == 1 ? " " : "\n".repeat(breaks - 1));
            } else if (c == '\\' && quote == '"') {
                escape(text);
            } else if (c == '\\' || (c == '\'' && quote == '\'' && cursor.peek(cursor.at() + 1) == '\'')) {
                text.append(c);
                cursor.moveTo(cursor.at() + (c == '\\' ? 1 : 2));
            } else if (c == quote) {
                cursor.moveTo(cursor.at() + 1);
                return scalar(text.toString(), false, line, column);
            }
        }
        cursor.giveUp();
        return nothing(line, column);
    }

    /** Spaces count unless the line ends behind them. */
    private void spaces(StringBuilder text) {
        int start = cursor.at();
        cursor.skipSpaces();
        if (!cursor.atLineEnd()) {
            text.append(cursor.from(start));
        }
    }

    /** The escapes that people write; of others the parser knows more. */
    private void escape(StringBuilder text) {
        switch (cursor.peek(cursor.at() + 1)) {
            case '"' -> text.append('"');
            case '\\' -> text.append('\\');
            case '/' -> text.append('/');
            case 'n' -> text.append('\n');
            case 't' -> text.append('\t');
            default -> cursor.giveUp();
        }
        cursor.moveTo(cursor.at() + 2);
    }
}
