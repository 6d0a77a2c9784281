package org.comity.domain.time;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules for a wording that means one date; each returns null for words that it does not read. */
final class DatePhrase {
    private static final Set<String> ABOUT = Set.of("about", "around", "approximately", "circa", "ca", "c");
    private static final int LAST_CENTURY = 99;

    private DatePhrase() {}

    /** Throws if the words mean several dates or name a day that does not exist. */
    static @Nullable PhraseReading<ImpreciseDate> read(List<String> words) {
        if (words.isEmpty()) {
            return null;
        }
        String first = words.get(0);
        List<String> rest = words.subList(1, words.size());
        if (ABOUT.contains(first)) {
            return about(rest);
        }
        String part = PeriodPart.nameOf(first);
        if (part != null) {
            return partly(part, !rest.isEmpty() && rest.get(0).equals("-") ? rest.subList(1, rest.size()) : rest);
        }
        return switch (words.size()) {
            case 1 -> yearOrDecade(first);
            case 2 -> two(first, words.get(1));
            case 3 -> written(first, words.get(1), words.get(2));
            case 5 -> NumeralPhrase.read(words);
            default -> null;
        };
    }

    /** Whether a word says that what follows is not exact. */
    static boolean isAbout(String word) {
        return ABOUT.contains(word);
    }

    private static @Nullable PhraseReading<ImpreciseDate> about(List<String> words) {
        @Nullable PhraseReading<ImpreciseDate> inner = read(words);
        if (inner == null || Features.has(inner.value().features(), Features.SET | Features.QUALIFIED)) {
            return null;
        }
        return PhraseReading.date(inner.within("about"), inner.value() + "~");
    }

    private static @Nullable PhraseReading<ImpreciseDate> partly(String part, List<String> words) {
        if (words.size() != 1) {
            return null;
        }
        String word = words.get(0);
        if (isYear(word)) {
            return PhraseReading.date(part + "-year", PeriodPart.ofYear(part, word));
        }
        return isDecade(word)
                ? PhraseReading.date(part + "-decade", PeriodPart.ofDecade(part, word.substring(0, 3)))
                : null;
    }

    private static @Nullable PhraseReading<ImpreciseDate> yearOrDecade(String word) {
        if (isYear(word)) {
            return PhraseReading.date(PhraseReading.YEAR, word);
        }
        return isDecade(word) ? PhraseReading.date("decade", word.substring(0, 3) + "X") : null;
    }

    private static @Nullable PhraseReading<ImpreciseDate> two(String first, String second) {
        if (second.equals("century")) {
            return century(first);
        }
        if (!isYear(second)) {
            return null;
        }
        int season = EnglishMonth.season(first);
        if (season != 0) {
            return PhraseReading.date("season-year", second + "-" + season);
        }
        int month = EnglishMonth.number(first);
        return month == 0 ? null : PhraseReading.date("month-year", second + "-" + twoDigits(month));
    }

    private static @Nullable PhraseReading<ImpreciseDate> century(String ordinal) {
        String number = withoutEnding(ordinal);
        if (number.equals(ordinal) || Integer.parseInt(number) < 1 || Integer.parseInt(number) > LAST_CENTURY) {
            return null;
        }
        int last = Integer.parseInt(number) * 100;
        return PhraseReading.date("century", "[" + fourDigits(last - 99) + ".." + fourDigits(last) + "]");
    }

    private static @Nullable PhraseReading<ImpreciseDate> written(String first, String second, String year) {
        if (!isYear(year)) {
            return null;
        }
        if (EnglishMonth.number(second) != 0 && isDayOfMonth(first)) {
            return PhraseReading.date("day-month-year", day(year, EnglishMonth.number(second), first));
        }
        if (EnglishMonth.number(first) != 0 && isDayOfMonth(second)) {
            return PhraseReading.date("month-day-year", day(year, EnglishMonth.number(first), second));
        }
        return null;
    }

    private static String day(String year, int month, String dayOfMonth) {
        return year + "-" + twoDigits(month) + "-" + twoDigits(Integer.parseInt(withoutEnding(dayOfMonth)));
    }

    private static boolean isDayOfMonth(String word) {
        return PhraseWords.isNumber(withoutEnding(word), 1, 2);
    }

    /** Returns the digits of an ordinal of one or two digits, and any other word as it is. */
    private static String withoutEnding(String word) {
        int digits = word.length() - 2;
        boolean ordinal = digits > 0
                && Set.of("st", "nd", "rd", "th").contains(word.substring(digits))
                && PhraseWords.isNumber(word.substring(0, digits), 1, 2);
        return ordinal ? word.substring(0, digits) : word;
    }

    static boolean isYear(String word) {
        return PhraseWords.isNumber(word, 4, 4);
    }

    private static boolean isDecade(String word) {
        boolean plural = word.length() == 5 && word.endsWith("0s") && isYear(word.substring(0, 4));
        if (plural && word.endsWith("00s") && word.compareTo("2000s") < 0) {
            String century = word.substring(0, 2);
            throw new IllegalArgumentException("it may mean the decade " + century + "0X or the century " + century
                    + "XX; write the one that is meant");
        }
        return plural;
    }

    static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    private static String fourDigits(int number) {
        return "0".repeat(4 - String.valueOf(number).length()) + number;
    }
}
