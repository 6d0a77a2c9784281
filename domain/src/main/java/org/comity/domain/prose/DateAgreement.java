package org.comity.domain.prose;

import org.comity.domain.time.ImpreciseDate;

/** Compares dates as sets of days, without their qualifiers. */
final class DateAgreement {

    private static final int YEAR = 4;
    private static final int MONTH = 7;
    private static final int DAY = 10;
    private static final int FIRST_QUARTER = 33;
    private static final String UNSPECIFIED = "-XX";

    private DateAgreement() {}

    /** Returns whether a date in the words says another: the same days, or days within a plain coarser date. */
    static boolean says(ImpreciseDate words, ImpreciseDate date) {
        String wanted = plain(date);
        return isSame(words, plain(words), date, wanted) || (isCoarse(wanted) && words.refines(date));
    }

    /** Returns whether the days of two dates are the same. */
    static boolean isSame(ImpreciseDate one, ImpreciseDate other) {
        return isSame(one, plain(one), other, plain(other));
    }

    private static boolean isSame(ImpreciseDate one, String oneText, ImpreciseDate other, String otherText) {
        return oneText.equals(otherText)
                || (isRange(oneText)
                        && isRange(otherText)
                        && one.earliest().equals(other.earliest())
                        && one.latest().equals(other.latest()));
    }

    /** Returns whether the words only say a coarser date that includes this one. */
    static boolean isCoarser(ImpreciseDate words, ImpreciseDate date) {
        return date.refines(words) && !isSame(words, date);
    }

    /** The text without qualifiers, and without unspecified months and days at its end, which mean the same days. */
    private static String plain(ImpreciseDate date) {
        String text = unqualified(date.toString());
        while (text.endsWith(UNSPECIFIED) && text.length() > UNSPECIFIED.length()) {
            text = text.substring(0, text.length() - UNSPECIFIED.length());
        }
        return text;
    }

    static String unqualified(String text) {
        return text.replace("~", "").replace("?", "").replace("%", "");
    }

    /** A year, month, decade or century. */
    private static boolean isCoarse(String text) {
        if (text.startsWith("[")) {
            return isCenturySet(text);
        }
        int length = text.startsWith("-") ? text.length() - 1 : text.length();
        return length == YEAR ? isRange(text) : length == MONTH && isRange(text) && !isGrouping(text);
    }

    private static boolean isCenturySet(String text) {
        int dots = text.indexOf("..");
        if (text.indexOf(',') >= 0 || dots < 0 || !text.endsWith("]")) {
            return false;
        }
        String first = text.substring(1, dots);
        String last = text.substring(dots + 2, text.length() - 1);
        boolean years = isYear(first) && isYear(last);
        int from = years ? Integer.parseInt(first) : 0;
        return years && Integer.parseInt(last) == from + 99 && (Math.floorMod(from, 100) <= 1);
    }

    private static boolean isYear(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        return text.length() == start + YEAR && isDigits(text, start, text.length());
    }

    private static boolean isGrouping(String text) {
        return Integer.parseInt(text.substring(text.length() - 2)) > 12;
    }

    /** Returns whether the days are all those from the earliest to the latest, which a season's need not be. */
    private static boolean isRange(String text) {
        if (!text.startsWith("[")) {
            return isRangeOfOne(text);
        }
        if (!text.endsWith("]") || text.indexOf(',') >= 0 || text.length() < YEAR) {
            return false;
        }
        int dots = text.indexOf("..");
        String first = dots < 0 ? text.substring(1, text.length() - 1) : text.substring(1, dots);
        String last = dots < 0 ? first : text.substring(dots + 2, text.length() - 1);
        return (first.isEmpty() || isRangeOfOne(first)) && (last.isEmpty() || isRangeOfOne(last));
    }

    private static boolean isRangeOfOne(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int length = text.length() - start;
        int digits = start;
        while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            digits++;
        }
        if (length == YEAR) {
            String rest = text.substring(digits);
            return rest.isEmpty() || rest.equals("X") || rest.equals("XX");
        }
        boolean numbers = digits == start + YEAR && isDigits(text, digits + 1, digits + 3);
        if (length == DAY) {
            return numbers && isDigits(text, digits + 4, digits + 6);
        }
        int month = length == MONTH && numbers ? Integer.parseInt(text.substring(digits + 1)) : 0;
        return (month >= 1 && month <= 12) || month >= FIRST_QUARTER;
    }

    private static boolean isDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (i >= text.length() || text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
