package org.comity.domain.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rule for a day in numerals, such as 25/12/2008 or 2008.12.25. */
final class NumeralPhrase {
    private static final String RULE = "numerals";

    private NumeralPhrase() {}

    /** Takes five words. Throws if they can mean two days or name one that does not exist. */
    static @Nullable PhraseReading<ImpreciseDate> read(List<String> words) {
        String separator = words.get(1);
        boolean separated = List.of("-", "/", ".").contains(separator) && separator.equals(words.get(3));
        String first = words.get(0);
        String second = words.get(2);
        String third = words.get(4);
        if (!separated || !PhraseWords.isNumber(second, 1, 2)) {
            return null;
        }
        if (DatePhrase.isYear(first) && PhraseWords.isNumber(third, 1, 2)) {
            return PhraseReading.date(RULE, day(first, second, third));
        }
        if (!PhraseWords.isNumber(first, 1, 2) || !DatePhrase.isYear(third)) {
            return null;
        }
        String dayFirst = day(third, second, first);
        String monthFirst = day(third, first, second);
        if (dayFirst.equals(monthFirst) || !isMonth(first)) {
            return PhraseReading.date(RULE, dayFirst);
        }
        if (!isMonth(second)) {
            return PhraseReading.date(RULE, monthFirst);
        }
        throw new IllegalArgumentException("it may mean " + dayFirst + " (day first) or " + monthFirst
                + " (month first); write the one that is meant");
    }

    private static boolean isMonth(String numerals) {
        int number = Integer.parseInt(numerals);
        return number >= 1 && number <= 12;
    }

    private static String day(String year, String month, String dayOfMonth) {
        return year + "-" + DatePhrase.twoDigits(Integer.parseInt(month)) + "-"
                + DatePhrase.twoDigits(Integer.parseInt(dayOfMonth));
    }
}
