package org.comity.ingest.format.inline;

/** The characters that a backslash escapes: only ASCII punctuation (CommonMark 0.31.2, section 2.4). */
final class EscapedPunctuation {

    private EscapedPunctuation() {}

    static boolean isEscapable(char c) {
        return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') || (c >= '{' && c <= '~');
    }

    /** Returns whether the character at an index is a backslash that escapes the next one. */
    static boolean isEscape(String text, int at, int end) {
        return text.charAt(at) == '\\' && at + 1 < end && isEscapable(text.charAt(at + 1));
    }
}
