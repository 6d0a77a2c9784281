package org.comity.domain.prose;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The periods that have an early, middle and late part, halves and quarters; thirds give the first part one more. */
enum PeriodUnit {
    /** The parts are in days. */
    MONTH(30),
    /** The parts are in months. */
    YEAR(12),
    /** The parts are in years. */
    DECADE(10),
    /** The parts are in years. */
    CENTURY(100);

    private static final int CENTURY_LENGTH = 4;
    private static final int CENTURY_SET_LENGTH = "[1801..1900]".length();

    private final int size;

    PeriodUnit(int size) {
        this.size = size;
    }

    /** The unit of an EDTF text, in which the year may be missing; null if it is none of these. */
    static @Nullable PeriodUnit of(String value) {
        if (value.startsWith("[")) {
            return value.length() == CENTURY_SET_LENGTH && value.indexOf("..") == 5 ? CENTURY : null;
        }
        if (value.endsWith("XX")) {
            return value.length() == CENTURY_LENGTH ? CENTURY : null;
        }
        if (value.endsWith("X")) {
            return DECADE;
        }
        int dash = value.indexOf('-', 1);
        if (dash < 0) {
            return value.startsWith("-") ? null : YEAR;
        }
        boolean month = value.length() == dash + 3 && value.compareTo(value.substring(0, dash) + "-12") <= 0;
        return month && !value.contains("M") ? MONTH : null;
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The set of days from the beginning of one part to the end of another; null if there is no such part. */
    @Nullable
    String part(String value, String first, String last) {
        int from = begin(first);
        int to = begin(last) < 0 ? -1 : end(last);
        if (from < 0 || to < from) {
            return null;
        }
        return switch (this) {
            case MONTH ->
                "[" + value + "-" + DayWords.two(from + 1) + ".." + value + "-"
                        + (to == size - 1 ? "L" : DayWords.two(to + 1)) + "]";
            case YEAR -> "[" + value + "-" + DayWords.two(from + 1) + ".." + value + "-" + DayWords.two(to + 1) + "]";
            case DECADE -> {
                String tens = value.substring(0, value.length() - 1);
                yield "[" + tens + from + ".." + tens + to + "]";
            }
            case CENTURY -> {
                int start = value.startsWith("[")
                        ? Integer.parseInt(value.substring(1, 5))
                        : Integer.parseInt(value.substring(0, 2)) * 100;
                yield "[" + YearWords.text(start + from) + ".." + YearWords.text(start + to) + "]";
            }
        };
    }

    /** Counts days, months or years from 0. */
    private int begin(String part) {
        int third = (size + 2) / 3;
        int quarter = part.charAt(0) == 'q' ? part.charAt(1) - '1' : 0;
        return switch (part) {
            case "mid" -> third;
            case "late" -> third + (size - third + 1) / 2;
            case "h2" -> size / 2;
            case "q1", "q2", "q3", "q4" -> size % 4 == 0 ? quarter * size / 4 : -1;
            default -> 0;
        };
    }

    private int end(String part) {
        return switch (part) {
            case "early" -> begin("mid") - 1;
            case "mid" -> begin("late") - 1;
            case "h1" -> size / 2 - 1;
            case "q1", "q2", "q3", "q4" -> begin(part) + size / 4 - 1;
            default -> size - 1;
        };
    }
}
