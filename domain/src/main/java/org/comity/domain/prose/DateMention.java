package org.comity.domain.prose;

import java.io.Serializable;
import java.util.Objects;
import org.comity.domain.text.QuotedText;
import org.comity.domain.time.ImpreciseDate;

/**
 * A date in a passage.
 *
 * @param start the offset of its first character in the passage, in UTF-16 units
 * @param end the offset after its last character
 * @param value the date that the words mean; a missing year or month is filled in
 * @param wording the words, as they are in the passage; never blank
 * @since 0.1
 */
public record DateMention(int start, int end, ImpreciseDate value, String wording) implements Serializable {

    /**
     * Checks the offsets and the wording.
     *
     * @param start the offset of its first character, 0 or more
     * @param end the offset after its last character
     * @param value the date that the words mean
     * @param wording the words, never blank
     * @throws IllegalArgumentException if the end is not after the start, if the start is negative, or if the wording is
     *     blank
     */
    public DateMention {
        Objects.requireNonNull(value, "value");
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not offsets of a mention: " + start + " to " + end);
        }
        if (wording.isBlank()) {
            throw new IllegalArgumentException("a blank wording: " + QuotedText.of(wording));
        }
    }
}
