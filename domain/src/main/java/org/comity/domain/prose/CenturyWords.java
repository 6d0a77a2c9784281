package org.comity.domain.prose;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads centuries, in digits, ordinal words and Roman numerals, single or in lists such as "18th and 19th centuries".
 */
final class CenturyWords {

    private static final String RULE = "century";
    private static final int LAST = 99;
    private static final int LONGEST_LIST = 4;

    private CenturyWords() {}

    /** The centuries that begin at a token; empty if there are none. */
    static List<DateReading> read(DateTokens tokens, int at) {
        if (tokens.isDigits(at, 1, 2) && tokens.is(at + 1, "世")) {
            boolean century = tokens.is(at + 2, "纪") || tokens.is(at + 2, "紀");
            return century ? one(at, at + 3, tokens.number(at), "ad") : List.of();
        }
        int first = firstWord(tokens, at);
        if (first > at) {
            return list(tokens, at, first);
        }
        OrdinalNumber number = numeral(tokens, at);
        if (number == null || number.kind() == OrdinalNumber.Kind.DIGITS) {
            return List.of();
        }
        return number(tokens, at, number);
    }

    private static @Nullable OrdinalNumber numeral(DateTokens tokens, int at) {
        OrdinalNumber number = OrdinalNumber.at(tokens, at);
        return number != null ? number : OrdinalNumber.roman(tokens, at);
    }

    /** A number before the word, or before further numbers and then the word. */
    private static List<DateReading> number(DateTokens tokens, int at, OrdinalNumber first) {
        OrdinalNumber last = first;
        for (int i = 0; i < LONGEST_LIST; i++) {
            int end = word(tokens, last);
            if (end >= 0) {
                WordTable.Match era = tokens.era(end);
                int to = i > 0 ? first.end() : era == null ? end : end + era.length();
                return one(at, to, first.value(), era == null ? "ad" : era.value());
            }
            int next = tokens.connector(last.end());
            next = next < 0 ? next : tokens.behindPart(next);
            OrdinalNumber number = next < 0 ? null : numeral(tokens, next);
            if (number == null) {
                return List.of();
            }
            last = number;
        }
        return List.of();
    }

    /** The index after the word for a century after a number, or -1. */
    private static int word(DateTokens tokens, OrdinalNumber number) {
        int at = tokens.is(number.end(), "-") ? number.end() + 1 : number.end();
        WordTable.Match own = tokens.match("century", at);
        if (own != null || number.kind() != OrdinalNumber.Kind.ROMAN) {
            return own == null ? -1 : at + own.length();
        }
        for (Language language : Language.values()) {
            int end = tokens.skip(language, "century", at);
            if (end > at) {
                return end;
            }
        }
        return -1;
    }

    /** The index after a word such as "siglo", after which the number comes, or the same index. */
    private static int firstWord(DateTokens tokens, int at) {
        if (!tokens.isWord(at)) {
            return at;
        }
        int end = tokens.skip("century-first", at);
        if (end > at || OrdinalNumber.roman(tokens, at + 1) == null) {
            return end;
        }
        for (Language language : Language.values()) {
            int other = tokens.skip(language, "century-first", at);
            end = end == at && OrdinalNumber.roman(tokens, other) != null ? other : end;
        }
        return end;
    }

    private static List<DateReading> list(DateTokens tokens, int from, int first) {
        List<DateReading> found = new ArrayList<>();
        int begin = from;
        int next = first;
        while (next >= 0) {
            OrdinalNumber number = numeral(tokens, next);
            boolean further = begin != from;
            if (number == null || (further && number.kind() != OrdinalNumber.Kind.ROMAN)) {
                break;
            }
            WordTable.Match era = tokens.era(number.end());
            int end = era == null ? number.end() : number.end() + era.length();
            List<DateReading> one = one(begin, end, number.value(), era == null ? "ad" : era.value());
            if (one.isEmpty()) {
                break;
            }
            found.addAll(one);
            next = tokens.connector(end);
            begin = next;
        }
        return found;
    }

    private static List<DateReading> one(int from, int to, int number, String era) {
        if (number < 1 || number > LAST) {
            return List.of();
        }
        boolean before = era.equals("bc");
        int first = before ? 1 - number * 100 : number * 100 - 99;
        String value = "[" + YearWords.text(first) + ".." + YearWords.text(first + 99) + "]";
        return List.of(DateReading.of(from, to, RULE, value));
    }
}
