package org.comity.domain.statement;

import java.io.Serializable;
import org.comity.domain.text.QuotedText;
import org.comity.domain.text.Words;

/**
 * A number of things that a text claims: an exact number, a range or a comparison. Both limits are included.
 *
 * <p>The factory methods accept numbers up to 1,000,000,000,000,000 (10<sup>15</sup>).
 *
 * @param least the smallest number that meets the claim, at least 0
 * @param most the largest number that meets the claim; {@link Long#MAX_VALUE} if there is no limit
 * @param text the claim in words, such as {@code more than 100}; never blank
 * @since 0.1
 */
public record ClaimedNumber(long least, long most, String text) implements Serializable {

    /** A number is about the same as another if they differ by at most one tenth; this is the divisor. */
    private static final long TOLERANCE = 10;

    private static final long LARGEST = 1_000_000_000_000_000L;

    /**
     * Checks the limits.
     *
     * @param least the smallest number that meets the claim, at least 0
     * @param most the largest, not below {@code least}; {@link Long#MAX_VALUE} if there is no limit
     * @param text the claim in words, never blank
     * @throws IllegalArgumentException if the least is negative, the most is below it, or the text is blank; the
     *     message quotes them
     */
    public ClaimedNumber {
        Words.check(text, "the text of a number");
        if (least < 0 || most < least) {
            throw new IllegalArgumentException(
                    "not a valid number: " + QuotedText.of(text) + ", from " + least + " to " + most);
        }
    }

    /**
     * Exactly this many.
     *
     * @param number from 0 to 10<sup>15</sup>
     * @return the claim
     * @throws IllegalArgumentException if the number is outside these bounds; the message quotes it
     */
    public static ClaimedNumber exactly(long number) {
        return new ClaimedNumber(counted(number), number, Long.toString(number));
    }

    /**
     * A number in a range.
     *
     * @param from the smallest, at least 0
     * @param to the largest, not below {@code from}, at most 10<sup>15</sup>
     * @return the claim
     * @throws IllegalArgumentException if a number is outside these bounds; the message quotes one or both
     */
    public static ClaimedNumber between(long from, long to) {
        return new ClaimedNumber(counted(from), counted(to), from + ".." + to);
    }

    /**
     * More than this many.
     *
     * @param number from 0 to 10<sup>15</sup>
     * @return the claim
     * @throws IllegalArgumentException if the number is outside these bounds; the message quotes it
     */
    public static ClaimedNumber moreThan(long number) {
        return new ClaimedNumber(counted(number) + 1, Long.MAX_VALUE, "more than " + number);
    }

    /**
     * This many or more.
     *
     * @param number from 0 to 10<sup>15</sup>
     * @return the claim
     * @throws IllegalArgumentException if the number is outside these bounds; the message quotes it
     */
    public static ClaimedNumber atLeast(long number) {
        return new ClaimedNumber(counted(number), Long.MAX_VALUE, "at least " + number);
    }

    /**
     * Fewer than this many.
     *
     * @param number from 1 to 10<sup>15</sup>
     * @return the claim
     * @throws IllegalArgumentException if the number is outside these bounds; the message quotes it
     */
    public static ClaimedNumber fewerThan(long number) {
        return new ClaimedNumber(0, counted(number) - 1, "fewer than " + number);
    }

    /**
     * This many or fewer.
     *
     * @param number from 0 to 10<sup>15</sup>
     * @return the claim
     * @throws IllegalArgumentException if the number is outside these bounds; the message quotes it
     */
    public static ClaimedNumber atMost(long number) {
        return new ClaimedNumber(0, counted(number), "at most " + number);
    }

    /**
     * About this many: up to one tenth (rounded up) more or fewer.
     *
     * @param number from 0 to 10<sup>15</sup>
     * @return the claim
     * @throws IllegalArgumentException if the number is outside these bounds; the message quotes it
     */
    public static ClaimedNumber about(long number) {
        long slack = (counted(number) + TOLERANCE - 1) / TOLERANCE;
        return new ClaimedNumber(Math.max(0, number - slack), number + slack, "about " + number);
    }

    private static long counted(long number) {
        if (number < 0 || number > LARGEST) {
            throw new IllegalArgumentException("not a valid number: " + number);
        }
        return number;
    }

    @Override
    public String toString() {
        return text;
    }
}
