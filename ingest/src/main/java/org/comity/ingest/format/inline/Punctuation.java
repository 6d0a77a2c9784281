package org.comity.ingest.format.inline;

/** What a backslash escapes: the punctuation of ASCII (CommonMark 0.31.2, section 2.4), and nothing else. */
final class Punctuation {

    private Punctuation() {}

    static boolean isEscapable(char c) {
        return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') || (c >= '{' && c <= '~');
    }

    /** Tells whether the character at an index is a backslash that escapes the one after it. */
    static boolean isEscape(String text, int at, int end) {
        return text.charAt(at) == '\\' && at + 1 < end && isEscapable(text.charAt(at + 1));
    }
}
