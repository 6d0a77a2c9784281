package org.comity.domain.time;

/** The years that four digits, some of them X, can mean, in ascending order. */
final class YearPattern {
    private static final int DIGITS = 4;

    private final String text;
    private final int index;
    private final boolean negative;
    private final int combinations;

    /** The text must have four digits or X at the index. */
    YearPattern(String text, int index, boolean negative) {
        this.text = text;
        this.index = index;
        this.negative = negative;
        int count = 1;
        for (int i = 0; i < DIGITS; i++) {
            count *= text.charAt(index + i) == 'X' ? 10 : 1;
        }
        this.combinations = count;
    }

    /** The number of years, at most 10,000. */
    int size() {
        return negative && magnitude(0) == 0 ? combinations - 1 : combinations;
    }

    /** The digits of the years, as {@link DayBox} has them. */
    long digits() {
        long digits = 0;
        for (int i = 0; i < DIGITS; i++) {
            char c = text.charAt(index + i);
            int place = DIGITS - 1 - i;
            digits |= c == 'X' ? DayBox.yearDigits(place, 0, 9) : DayBox.yearDigits(place, c - '0', c - '0');
        }
        return digits;
    }

    /** Returns the year of this rank, counted from 0. */
    int year(int rank) {
        return negative ? -magnitude(combinations - 1 - rank) : magnitude(rank);
    }

    private int magnitude(int rank) {
        int rest = rank;
        int number = 0;
        int place = 1;
        for (int i = DIGITS - 1; i >= 0; i--) {
            char c = text.charAt(index + i);
            if (c == 'X') {
                number += rest % 10 * place;
                rest /= 10;
            } else {
                number += (c - '0') * place;
            }
            place *= 10;
        }
        return number;
    }
}
