package org.comity.domain.time;

/** Two digits of a month or a day, each of which may be the unspecified {@code X}, packed into an int. */
final class DigitPair {
    /** A component that is missing; it matches every number. */
    static final int ABSENT = 0xFF;

    private static final int X = 0xF;

    private DigitPair() {}

    /** Returns the pair at the index; throws unless there are two digits or X at the index, before the end. */
    static int read(String text, int index, int end) {
        return digit(text, index, end) << 4 | digit(text, index + 1, end);
    }

    private static int digit(String text, int index, int end) {
        char c = index < end ? text.charAt(index) : 0;
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        if (c == 'X') {
            return X;
        }
        throw Fault.unexpected(text, index, "a digit or X");
    }

    static boolean hasX(int pair) {
        return pair >>> 4 == X || (pair & X) == X;
    }

    static boolean isAllX(int pair) {
        return pair == ABSENT;
    }

    /** The pair must not contain X. */
    static int number(int pair) {
        return (pair >>> 4) * 10 + (pair & X);
    }

    static boolean matches(int pair, int number) {
        int tens = pair >>> 4;
        int ones = pair & X;
        return (tens == X || tens == number / 10) && (ones == X || ones == number % 10);
    }

    /** The numbers from 1 to the last that match, as bits from bit 1. */
    static int bits(int pair, int last) {
        int bits = 0;
        for (int number = 1; number <= last; number++) {
            bits |= matches(pair, number) ? 1 << number : 0;
        }
        return bits;
    }

    static boolean matchesAny(int pair, int from, int to) {
        for (int number = from; number <= to; number++) {
            if (matches(pair, number)) {
                return true;
            }
        }
        return false;
    }
}
