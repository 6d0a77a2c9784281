package org.comity.domain.prose;

import java.io.Serializable;

/**
 * A number of things that the words of a passage say: an exact number, a range or a comparison, all limits included.
 *
 * @param start the offset of the first character in the passage, with a comparison before it, in UTF-16 units
 * @param end the offset after the last character, including a comparison that follows
 * @param least the smallest number that fits the words, at least 0
 * @param most the largest; {@link Long#MAX_VALUE} if the words give no limit
 * @param about whether the words say "about"; then {@code least} and {@code most} are the number that they name
 * @since 0.1
 */
public record NumberMention(int start, int end, long least, long most, boolean about) implements Serializable {

    /**
     * Checks the limits.
     *
     * @param start the offset of the first character, at least 0
     * @param end the offset after the last character, not before {@code start}
     * @param least the smallest number, at least 0
     * @param most the largest number, not below {@code least}
     * @param about whether the words say "about"
     * @throws IllegalArgumentException if an offset or a limit is outside these bounds; the message quotes it
     */
    public NumberMention {
        if (start < 0 || end < start || least < 0 || most < least) {
            throw new IllegalArgumentException(
                    "not a valid mention: " + start + ".." + end + ", from " + least + " to " + most);
        }
    }

    /**
     * Returns whether the words name this number and nothing else: no comparison, no range, not "about".
     *
     * @param number any number
     * @return true if they say exactly this number
     */
    public boolean isExactly(long number) {
        return !about && least == number && most == number;
    }
}
