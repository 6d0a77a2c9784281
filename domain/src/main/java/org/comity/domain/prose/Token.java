package org.comity.domain.prose;

/**
 * A word, a run of digits or one other character of a passage.
 *
 * @param kind which of the three it is
 * @param text the word in lower case, the digits as 0 to 9, or the character, with dashes as {@code -} and apostrophes
 *     as {@code '}
 * @param start the offset of its first character in the passage, in UTF-16 units
 * @param end the offset after its last character
 * @param space the last white-space character before it; 0 if there is none
 * @param capital whether a word begins with a capital letter
 */
record Token(Kind kind, String text, int start, int end, char space, boolean capital) {

    /** The kinds of tokens. */
    enum Kind {
        /** Letters. */
        WORD,
        /** Digits. */
        DIGITS,
        /** One character that is neither a letter, a digit nor white space. */
        SIGN
    }

    /** Returns whether there is no white space before it. */
    boolean glued() {
        return space == 0;
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isDigits() {
        return kind == Kind.DIGITS;
    }

    /** Returns whether it is this word or character. */
    boolean is(String other) {
        return text.equals(other);
    }

    /** Returns whether it consists of this number of digits. */
    boolean isDigits(int fewest, int most) {
        return kind == Kind.DIGITS && text.length() >= fewest && text.length() <= most;
    }
}
