package org.comity.domain.prose;

import org.jspecify.annotations.Nullable;

/** Reads years: four digits, or fewer with an era. */
final class YearWords {

    private static final int FIRST = 1000;
    private static final int LAST = 2199;

    private YearWords() {}

    /**
     * A year.
     *
     * @param value the year in EDTF
     * @param end the index after its last token
     */
    record Found(String value, int end) {}

    static @Nullable DateReading read(DateTokens tokens, int at) {
        Found found = at(tokens, at);
        return found == null ? null : DateReading.of(at, found.end(), DateReading.YEAR, found.value());
    }

    static @Nullable Found at(DateTokens tokens, int at) {
        if (tokens.isDigits(at, 1, 4)) {
            WordTable.Match era = DigitRun.isWhole(tokens, at) ? tokens.era(at + 1) : null;
            if (era != null && tokens.number(at) > 0) {
                return new Found(inEra(tokens.number(at), era.value()), at + 1 + era.length());
            }
            return isYear(tokens, at) ? new Found(tokens.get(at).text(), at + 1) : null;
        }
        WordTable.Match era = tokens.era(at);
        if (era == null) {
            return null;
        }
        int year = at + era.length();
        boolean found = tokens.isDigits(year, 1, 4) && DigitRun.isWhole(tokens, year);
        return found && tokens.number(year) > 0 ? new Found(inEra(tokens.number(year), era.value()), year + 1) : null;
    }

    /** Returns whether the token is the number of a year, and not of another thing as far as its neighbours show. */
    static boolean isYear(DateTokens tokens, int at) {
        return isPlain(tokens, at) && DigitRun.isWhole(tokens, at) && !DigitRun.isCount(tokens, at);
    }

    /** Returns whether the token has the digits of a year. */
    static boolean isPlain(DateTokens tokens, int at) {
        return tokens.isDigits(at, 4, 4) && tokens.number(at) >= FIRST && tokens.number(at) <= LAST;
    }

    /** The year of an era in EDTF, which has a year zero. */
    static String inEra(int year, String era) {
        return text(era.equals("bc") ? 1 - year : year);
    }

    static String text(int year) {
        String digits = String.valueOf(Math.abs(year));
        return (year < 0 ? "-" : "") + "0".repeat(4 - digits.length()) + digits;
    }
}
