package org.comity.domain.prose;

import java.io.Serializable;
import java.util.Objects;

/**
 * Words of one of several passages.
 *
 * @param passage the index of the passage, from 0
 * @param start the offset of the first character in the passage, in UTF-16 units
 * @param end the offset after the last character
 * @param text the words as they are in the passage
 * @since 0.1
 */
public record DecidingWords(int passage, int start, int end, String text) implements Serializable {

    /**
     * Checks the offsets.
     *
     * @param passage the index of the passage, at least 0
     * @param start the offset of the first character, at least 0
     * @param end the offset after the last character, not before {@code start}
     * @param text the words
     * @throws IllegalArgumentException if a number is outside these bounds; the message quotes it
     */
    public DecidingWords {
        Objects.requireNonNull(text, "text");
        if (passage < 0 || start < 0 || end < start) {
            throw new IllegalArgumentException("not valid words: " + start + ".." + end + " of passage " + passage);
        }
    }
}
