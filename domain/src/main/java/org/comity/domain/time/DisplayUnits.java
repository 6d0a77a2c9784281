package org.comity.domain.time;

import java.math.BigInteger;
import java.util.Map;

/** The names of years, months, days, decades and centuries in one language. */
final class DisplayUnits {
    private static final int FIRST_PLAIN_YEAR = 1_000;
    private static final int FIRST_CLEAR_CENTURY = 2_000;
    private static final int CENTURY = 100;
    private static final int DECADE = 10;
    private static final int LAST_CENTURY = 99;
    private static final String[] TENS = {"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"};
    private static final String[] ONES = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};

    private final DisplayWords words;

    DisplayUnits(DisplayWords words) {
        this.words = words;
    }

    DisplayPhrase year(BigInteger year) {
        return DisplayPhrase.of(words, "year", Map.of("y", number(year)));
    }

    DisplayPhrase year(int year) {
        return year(BigInteger.valueOf(year));
    }

    /** Wordings that put a year into their slot, such as those of seasons. */
    DisplayPhrase ofYear(String key, int year) {
        return DisplayPhrase.of(words, key, Map.of("y", number(BigInteger.valueOf(year))));
    }

    DisplayPhrase month(int year, int month) {
        return DisplayPhrase.of(words, "month", monthSlots(year, month, ""));
    }

    DisplayPhrase day(int year, int month, int day) {
        String number = day == 1 && words.has("first-day") ? words.get("first-day", "bare") : String.valueOf(day);
        return DisplayPhrase.of(words, "day", monthSlots(year, month, number));
    }

    private Map<String, String> monthSlots(int year, int month, String day) {
        return Map.of(
                "y", number(BigInteger.valueOf(year)),
                "m", words.month(month),
                "mm", String.valueOf(month),
                "d", day);
    }

    /** A year as a number, with an era before the year 1000, when a number could be something else. */
    private String number(BigInteger year) {
        if (year.signum() <= 0) {
            return era("bc", BigInteger.ONE.subtract(year));
        }
        return year.compareTo(BigInteger.valueOf(FIRST_PLAIN_YEAR)) < 0 ? era("ad", year) : year.toString();
    }

    private String era(String key, BigInteger year) {
        return DisplayPhrase.of(words, key, Map.of("n", year.toString())).bare();
    }

    /** Whether a decade has a name that is not also the name of a century, as "1900s" is. */
    static boolean hasDecade(int firstYear) {
        return firstYear >= FIRST_PLAIN_YEAR
                && firstYear % DECADE == 0
                && (firstYear % CENTURY != 0 || firstYear >= FIRST_CLEAR_CENTURY);
    }

    DisplayPhrase decade(int firstYear) {
        return DisplayPhrase.of(words, "decade", Map.of("n", String.valueOf(firstYear)));
    }

    /** The first year of the century of a year; that of the nineteenth century is 1801. */
    static int firstOfCentury(int year) {
        return Math.floorDiv(year - 1, CENTURY) * CENTURY + 1;
    }

    /** Whether a century has a number of up to two digits, which Roman numerals can write. */
    static boolean hasCentury(int firstYear) {
        return firstYear > -LAST_CENTURY * CENTURY && firstYear < LAST_CENTURY * CENTURY;
    }

    DisplayPhrase century(int firstYear) {
        boolean before = firstYear <= 0;
        int number = before ? (1 - firstYear) / CENTURY : (firstYear + CENTURY - 1) / CENTURY;
        Map<String, String> slots = Map.of(
                "n",
                String.valueOf(number),
                "nth",
                number + ending(number),
                "roman",
                TENS[number / 10] + ONES[number % 10],
                "e",
                number == 1 ? "er" : "e");
        return DisplayPhrase.of(words, before ? "century-bc" : "century", slots);
    }

    /** The ending of an English ordinal number. */
    private static String ending(int number) {
        if (number / 10 == 1) {
            return "th";
        }
        return switch (number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }
}
