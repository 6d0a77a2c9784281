package org.comity.domain.time;

import org.comity.domain.text.VisibleText;

/** Makes exceptions whose messages show authors what is wrong with a text, and where. */
final class Fault {
    /** The maximum length of a text that the parsers of this package read, in characters. */
    static final int LONGEST_TEXT = 1_000;

    private static final int SHOWN_OF_A_LONGER_TEXT = 60;

    private Fault() {}

    /** The index is counted from 0 and may be equal to the length of the text. */
    static IllegalArgumentException at(String text, int index, String why) {
        return of(text, "at character " + (index + 1) + ": " + why);
    }

    static IllegalArgumentException of(String text, String why) {
        return new IllegalArgumentException(quoted(text) + ": " + why);
    }

    static IllegalArgumentException unexpected(String text, int index, String expected) {
        String found = index < text.length() ? quoted(text.substring(index, index + 1)) : "the end";
        return at(text, index, "expected " + expected + ", found " + found);
    }

    static void checkLength(String text) {
        if (text.length() > LONGEST_TEXT) {
            throw tooLong(text);
        }
    }

    static IllegalArgumentException tooLong(String text) {
        return at(text, LONGEST_TEXT, "longer than " + LONGEST_TEXT + " characters");
    }

    private static String quoted(String text) {
        boolean whole = text.length() <= LONGEST_TEXT;
        String shown = whole ? text : text.substring(0, SHOWN_OF_A_LONGER_TEXT);
        return '"' + VisibleText.of(shown) + (whole ? "\"" : "…\"");
    }
}
