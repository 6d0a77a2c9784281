package org.comity.domain.time;

import java.util.List;

/** The English names of months and seasons, by a table of our own, for those of a locale change between JDKs. */
final class EnglishMonth {
    private static final int SHORTEST = 3;
    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private EnglishMonth() {}

    /** Returns 1 to 12 for a name, for its first three letters and for "sept"; 0 for any other word. */
    static int number(String word) {
        for (int i = 0; i < MONTHS.size(); i++) {
            String month = MONTHS.get(i);
            boolean abbreviated = word.length() == SHORTEST && month.startsWith(word);
            if (abbreviated || word.equals(month)) {
                return i + 1;
            }
        }
        return word.equals("sept") ? 9 : 0;
    }

    /** Returns 21 to 24, as EDTF numbers the seasons; 0 for any other word. */
    static int season(String word) {
        return switch (word) {
            case "spring" -> 21;
            case "summer" -> 22;
            case "autumn", "fall" -> 23;
            case "winter" -> 24;
            default -> 0;
        };
    }
}
