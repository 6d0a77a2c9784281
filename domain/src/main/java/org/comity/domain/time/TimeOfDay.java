package org.comity.domain.time;

/**
 * The clock part of a date-time, {@code hh:mm:ss} with {@code Z} or a shift from UTC; it is only checked, because no
 * question in this package is more precise than a day.
 */
final class TimeOfDay {
    private static final int LAST_MINUTE_OF_DAY = 23 * 60 + 59;
    private static final int MINUTES_OF_DAY = 24 * 60;
    private static final int FURTHEST_WEST = -12 * 60;
    private static final int FURTHEST_EAST = 14 * 60;

    private TimeOfDay() {}

    /** Throws unless the text from the index to the end is a time. */
    static void check(String text, int index, int end) {
        int hour = number(text, index, end, 24, "hour");
        colon(text, index + 2, end);
        int minute = number(text, index + 3, end, 59, "minute");
        colon(text, index + 5, end);
        int second = number(text, index + 6, end, 60, "second");
        if (hour == 24 && (minute != 0 || second != 0)) {
            throw Fault.at(text, index, "hour 24 is only for 24:00:00, the end of the day");
        }
        int shift = shift(text, index + 8, end);
        int minuteOfUtcDay = Math.floorMod(hour * 60 + minute - shift, MINUTES_OF_DAY);
        if (second == 60 && minuteOfUtcDay != LAST_MINUTE_OF_DAY) {
            throw Fault.at(text, index + 6, "second 60 is only for a leap second, at the end of a UTC day");
        }
    }

    /** Returns the shift in minutes, positive to the east. */
    private static int shift(String text, int index, int end) {
        if (index == end) {
            return 0;
        }
        char sign = text.charAt(index);
        if (sign == 'Z') {
            if (index + 1 < end) {
                throw Fault.unexpected(text, index + 1, "nothing after Z");
            }
            return 0;
        }
        if (sign != '+' && sign != '-') {
            throw Fault.unexpected(text, index, "Z, + or -");
        }
        int shift = number(text, index + 1, end, 99, "hour") * 60;
        if (index + 3 < end) {
            colon(text, index + 3, end);
            shift += number(text, index + 4, end, 59, "minute");
            if (index + 6 < end) {
                throw Fault.unexpected(text, index + 6, "nothing after the minutes of the shift");
            }
        }
        int east = sign == '-' ? -shift : shift;
        if (east < FURTHEST_WEST || east > FURTHEST_EAST) {
            throw Fault.at(text, index, "a shift from UTC is between -12:00 and +14:00");
        }
        if (sign == '-' && shift == 0) {
            throw Fault.at(text, index, "a shift of zero is written +00:00 or Z");
        }
        return east;
    }

    private static void colon(String text, int index, int end) {
        if (index >= end || text.charAt(index) != ':') {
            throw Fault.unexpected(text, index, "':'");
        }
    }

    private static int number(String text, int index, int end, int most, String what) {
        int number = digit(text, index, end) * 10 + digit(text, index + 1, end);
        if (number > most) {
            throw Fault.at(text, index, what + " " + number + " is over " + most);
        }
        return number;
    }

    private static int digit(String text, int index, int end) {
        char c = index < end ? text.charAt(index) : 0;
        if (c < '0' || c > '9') {
            throw Fault.unexpected(text, index, "a digit");
        }
        return c - '0';
    }
}
