package org.comity.ingest.format.inline;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.comity.ingest.text.LineEnds;

/**
 * Finds the marks of a text and its escaping backslashes, block by block, in time proportional to the text.
 *
 * <p>A bracket is closed by the bracket that balances it. The two form a mark if braces with attributes follow
 * directly. Escaped brackets, brackets in code and brackets in attributes do not count.
 */
final class MarkScanner {

    private final String text;
    private final InlineProblems problems;
    private final AttributeScanner attributes;
    private final BitSet escapes = new BitSet();
    private final List<ScannedMark> marks = new ArrayList<>();
    private final OpenBrackets open = new OpenBrackets();
    private int blockEnd;

    MarkScanner(String text, InlineProblems problems) {
        this.text = text;
        this.problems = problems;
        this.attributes = new AttributeScanner(text);
    }

    /** Scans the text from the start of a line to its end. */
    void scan(int from) {
        int line = from;
        while (line < text.length()) {
            blockEnd = BlankLines.blockEnd(text, line);
            if (blockEnd == line) {
                line = LineEnds.after(text, LineEnds.next(text, line));
            } else {
                scanBlock(line);
                line = blockEnd;
            }
        }
    }

    /** The marks, in the order in which they end. */
    List<ScannedMark> marks() {
        return marks;
    }

    /** The indices of the backslashes that are not part of the words. */
    BitSet escapes() {
        return escapes;
    }

    private void scanBlock(int start) {
        open.clear();
        CodeSpans code = new CodeSpans(text, blockEnd);
        int i = start;
        while (i < blockEnd) {
            i = switch (text.charAt(i)) {
                case '\\' -> backslash(i);
                case '`' -> code(i, code);
                case '[' -> {
                    open.push(i);
                    yield i + 1;
                }
                case ']' -> close(i);
                default -> i + 1;
            };
        }
    }

    private int backslash(int at) {
        if (!EscapedPunctuation.isEscape(text, at, blockEnd)) {
            return at + 1;
        }
        escapes.set(at);
        return at + 2;
    }

    private int code(int at, CodeSpans code) {
        int codeEnd = code.codeEnd(at);
        for (int i = code.runEnd(at); i < codeEnd; i++) {
            if (text.charAt(i) == ']' && begins(i + 1)) {
                problems.noMark(MarkFault.CODE, i + 1, i + 1);
            }
        }
        return codeEnd;
    }

    private int close(int at) {
        int bracket = open.pop();
        int after = at + 1;
        if (after == blockEnd) {
            return after;
        }
        if (text.charAt(after) != '{') {
            checkApart(bracket, after);
            return after;
        }
        if (bracket < 0) {
            problems.noMark(MarkFault.NOT_OPENED, after, at);
        } else if (text.startsWith("^", bracket + 1)) {
            problems.noMark(MarkFault.FOOTNOTE, after, bracket);
        } else {
            AttributeReading reading = attributes.read(after, blockEnd);
            if (reading.fault().isEmpty()) {
                marks.add(new ScannedMark(bracket, at, reading.end(), reading.attributes()));
                checkSecond(reading.end());
                return reading.end();
            }
            problems.noMark(reading.fault().get(), after, reading.end());
        }
        return after;
    }

    private void checkApart(int bracket, int after) {
        int brace = after;
        while (brace < blockEnd && AttributeScanner.separates(text.charAt(brace))) {
            brace++;
        }
        if (bracket >= 0 && brace > after && begins(brace)) {
            problems.noMark(MarkFault.APART, brace, brace);
        }
    }

    private void checkSecond(int after) {
        if (begins(after)) {
            problems.noMark(MarkFault.SECOND, after, after);
        }
    }

    private boolean begins(int brace) {
        return brace < blockEnd
                && text.charAt(brace) == '{'
                && AttributeScanner.looksLikeAttribute(text, brace + 1, blockEnd);
    }
}
