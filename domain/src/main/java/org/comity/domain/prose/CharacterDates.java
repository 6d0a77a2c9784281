package org.comity.domain.prose;

import java.util.List;

/** Reads Chinese, Japanese and Korean dates: numerals in digits or characters, each followed by its unit. */
final class CharacterDates {

    private static final String NUMERALS = "〇一二三四五六七八九";
    private static final String TEN = "十";
    private static final int YEAR_DIGITS = 4;
    private static final int LONGEST = 4;
    private static final String YEARS = "年년";
    private static final String MONTHS = "月월";
    private static final String DAYS = "日号號일";

    private CharacterDates() {}

    /**
     * A number with its unit.
     *
     * @param value the number, or -1
     * @param end the index after the unit
     */
    private record Counted(int value, int end) {

        boolean isBetween(int first, int last) {
            return value >= first && value <= last;
        }
    }

    /** "2015年3月4日", "2015年3月", "2015年", "3月4日", "7日"; empty if there is none. */
    static List<DateReading> read(DateTokens tokens, int at) {
        Counted year = counted(tokens, at, YEARS);
        boolean hasYear = year.isBetween(1000, 2199) && !tokens.is(year.end(), "代");
        int monthAt = hasYear ? year.end() : at;
        Counted month = counted(tokens, monthAt, MONTHS);
        boolean hasMonth = month.isBetween(1, 12);
        int dayAt = hasMonth ? month.end() : at;
        Counted day = hasYear && !hasMonth ? new Counted(-1, at) : counted(tokens, dayAt, DAYS);
        boolean hasDay = day.isBetween(1, 31);
        if (!hasMonth) {
            return hasYear
                    ? List.of(DateReading.of(at, year.end(), DateReading.YEAR, String.valueOf(year.value())))
                    : hasDay
                            ? List.of(DateReading.of(at, day.end(), "day", "Y-M-" + DayWords.two(day.value())))
                            : List.of();
        }
        String value = (hasYear ? String.valueOf(year.value()) : "Y") + "-" + DayWords.two(month.value());
        return List.of(
                hasDay
                        ? DateReading.of(at, day.end(), "year-month-day", value + "-" + DayWords.two(day.value()))
                        : DateReading.of(at, month.end(), "year-month", value));
    }

    /** Returns whether a date in characters can begin at a token. */
    static boolean starts(DateTokens tokens, int at) {
        String text = tokens.get(at).text();
        return text.length() == 1 && (NUMERALS.contains(text) || text.equals(TEN));
    }

    private static Counted counted(DateTokens tokens, int at, String units) {
        int unitAt = at;
        int value = -1;
        if (tokens.isDigits(at, 1, YEAR_DIGITS)) {
            value = tokens.number(at);
            unitAt = at + 1;
        } else {
            StringBuilder characters = new StringBuilder();
            while (characters.length() < LONGEST && tokens.has(unitAt) && starts(tokens, unitAt)) {
                characters.append(tokens.get(unitAt).text());
                unitAt++;
            }
            value = value(characters.toString());
        }
        boolean unit =
                tokens.has(unitAt) && units.indexOf(tokens.get(unitAt).text().charAt(0)) >= 0;
        return new Counted(unit ? value : -1, unitAt + 1);
    }

    /** The value of digits such as 二〇一五, or of a number up to 99 such as 二十四; -1 if it is neither. */
    private static int value(String characters) {
        int ten = characters.indexOf(TEN);
        if (characters.isEmpty()) {
            return -1;
        }
        if (ten < 0) {
            int value = 0;
            for (int i = 0; i < characters.length(); i++) {
                value = value * 10 + NUMERALS.indexOf(characters.charAt(i));
            }
            return value;
        }
        int tens = ten == 0 ? 1 : NUMERALS.indexOf(characters.charAt(0));
        int ones = ten + 1 < characters.length() ? NUMERALS.indexOf(characters.charAt(ten + 1)) : 0;
        return ten > 1 || ten + 2 < characters.length() || ones < 0 ? -1 : tens * 10 + ones;
    }
}
