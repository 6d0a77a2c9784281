package org.comity.export.yaml;

import java.util.Locale;
import java.util.Set;
import org.comity.export.text.AsciiSet;

/** The form of a text in YAML, chosen so that every reader gets the same text back. */
enum ScalarForm {
    /** Plain, without quotation marks. */
    PLAIN,
    /** As a block of lines. */
    LINES,
    /** Between quotation marks, with escapes. */
    QUOTED;

    /** The characters that may have a meaning, with all characters beyond ASCII. */
    private static final AsciiSet SPECIAL = AsciiSet.controlsAnd(":#");

    /** Words that YAML 1.1, YAML 1.2 or a lenient reader does not read as text. */
    private static final Set<String> RESERVED = Set.of(
            "y", "n", "yes", "no", "on", "off", "true", "false", "null", "nil", "none", "nan", "inf", "infinity");

    private static final AsciiSet FIRST_OF_RESERVED = AsciiSet.of("yYnNoOtTfFiI");
    private static final int LONGEST_RESERVED = 8;

    /** Returns the most readable form that is safe. */
    static ScalarForm of(String text) {
        if (text.isEmpty() || Character.isWhitespace(text.charAt(0)) || endsInSpace(text)) {
            return QUOTED;
        }
        boolean lines = false;
        boolean ambiguous = !Character.isLetter(text.codePointAt(0));
        for (int i = SPECIAL.next(text, 0); i < text.length(); ) {
            int point = text.codePointAt(i);
            if (point == '\n') {
                lines = true;
                if (text.charAt(i - 1) == ' ') {
                    return QUOTED;
                }
            } else if (!isPrintable(point)) {
                return QUOTED;
            }
            ambiguous |= isPunctuation(text, i);
            i = SPECIAL.next(text, i + Character.charCount(point));
        }
        if (lines) {
            return LINES;
        }
        return ambiguous || isReserved(text) ? QUOTED : PLAIN;
    }

    /**
     * Only the letters of this set can begin a reserved word, in upper or lower case, and no letter becomes shorter.
     */
    private static boolean isReserved(String text) {
        return text.length() <= LONGEST_RESERVED
                && FIRST_OF_RESERVED.contains(text.charAt(0))
                && RESERVED.contains(text.toLowerCase(Locale.ROOT));
    }

    /** Returns whether a character of a plain text would end a key or begin a comment. */
    private static boolean isPunctuation(String text, int at) {
        return switch (text.charAt(at)) {
            case ':' -> at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1));
            case '#' -> at > 0 && text.charAt(at - 1) == ' ';
            default -> false;
        };
    }

    private static boolean endsInSpace(String text) {
        return Character.isWhitespace(text.charAt(text.length() - 1));
    }

    /** Returns whether a character is visible to every reader, and neither a line end nor a control character. */
    static boolean isPrintable(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
