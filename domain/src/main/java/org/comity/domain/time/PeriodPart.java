package org.comity.domain.time;

import org.jspecify.annotations.Nullable;

/** The early, middle and late part of a year, four months each, or of a decade, which gives its first part one more. */
final class PeriodPart {
    private PeriodPart() {}

    /** Returns null if the word names no part. */
    static @Nullable String nameOf(String word) {
        return switch (word) {
            case "early", "mid", "late" -> word;
            default -> null;
        };
    }

    static String ofYear(String part, String year) {
        return switch (part) {
            case "early" -> "[" + year + "-01.." + year + "-04]";
            case "mid" -> "[" + year + "-05.." + year + "-08]";
            default -> "[" + year + "-09.." + year + "-12]";
        };
    }

    /** The decade is given by the first three digits of its years. */
    static String ofDecade(String part, String decade) {
        return switch (part) {
            case "early" -> "[" + decade + "0.." + decade + "3]";
            case "mid" -> "[" + decade + "4.." + decade + "6]";
            default -> "[" + decade + "7.." + decade + "9]";
        };
    }
}
