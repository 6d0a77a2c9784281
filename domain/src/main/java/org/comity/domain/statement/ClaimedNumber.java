package org.comity.domain.statement;

/**
 * A number as a text claims it: exactly, as a range, or by comparison.
 *
 * @param least the smallest number that meets the claim, at least 0
 * @param most the largest number that meets the claim; {@link Long#MAX_VALUE} where there is no limit
 * @param text the claim in words, such as {@code more than 100}
 */
public record ClaimedNumber(long least, long most, String text) {

    /** The part of a number within which another is about the same: one in ten. */
    private static final long TOLERANCE = 10;

    private static final long LARGEST = 1_000_000_000_000_000L;

    /**
     * Checks the limits.
     *
     * @param least the smallest number that meets the claim, at least 0
     * @param most the largest, not below {@code least}; {@link Long#MAX_VALUE} where there is no limit
     * @param text the claim in words
     * @throws IllegalArgumentException if the least is negative or the most is below it, quoting the text
     */
    public ClaimedNumber {
        if (least < 0 || most < least) {
            throw new IllegalArgumentException("not a number that can be counted: '" + text + "'");
        }
    }

    /**
     * Exactly this many.
     *
     * @param number at least 0
     * @return the claim
     * @throws IllegalArgumentException if the number is negative
     */
    public static ClaimedNumber exactly(long number) {
        return new ClaimedNumber(number, number, Long.toString(number));
    }

    /**
     * One of a range.
     *
     * @param from the smallest, at least 0
     * @param to the largest, not below {@code from}
     * @return the claim
     * @throws IllegalArgumentException if the smallest is negative or above the largest
     */
    public static ClaimedNumber between(long from, long to) {
        return new ClaimedNumber(from, to, from + ".." + to);
    }

    /**
     * More than this many.
     *
     * @param number at least 0
     * @return the claim
     * @throws IllegalArgumentException if the number is negative
     * @throws ArithmeticException if the number is {@link Long#MAX_VALUE}
     */
    public static ClaimedNumber moreThan(long number) {
        return new ClaimedNumber(counted(number) + 1, Long.MAX_VALUE, "more than " + number);
    }

    /**
     * This many or more.
     *
     * @param number at least 0
     * @return the claim
     * @throws IllegalArgumentException if the number is negative
     */
    public static ClaimedNumber atLeast(long number) {
        return new ClaimedNumber(number, Long.MAX_VALUE, "at least " + number);
    }

    /**
     * Fewer than this many.
     *
     * @param number at least 1
     * @return the claim
     * @throws IllegalArgumentException if the number is below 1
     */
    public static ClaimedNumber fewerThan(long number) {
        return new ClaimedNumber(0, counted(number) - 1, "fewer than " + number);
    }

    /**
     * This many or fewer.
     *
     * @param number at least 0
     * @return the claim
     * @throws IllegalArgumentException if the number is negative
     */
    public static ClaimedNumber atMost(long number) {
        return new ClaimedNumber(0, number, "at most " + number);
    }

    /**
     * About this many: up to a tenth, rounded up, more or fewer.
     *
     * @param number at least 0
     * @return the claim
     * @throws IllegalArgumentException if the number is negative
     */
    public static ClaimedNumber about(long number) {
        long slack = (counted(number) + TOLERANCE - 1) / TOLERANCE;
        return new ClaimedNumber(Math.max(0, number - slack), number + slack, "about " + number);
    }

    private static long counted(long number) {
        if (number < 0 || number > LARGEST) {
            throw new IllegalArgumentException("not a number that can be counted: '" + number + "'");
        }
        return number;
    }

    @Override
    public String toString() {
        return text;
    }
}
