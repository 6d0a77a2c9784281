package org.comity.domain.prose;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads decades, in digits ({@code 1980s}, {@code '80s}, {@code années 80}) and in words ({@code the eighties}). */
final class DecadeWords {

    private static final String RULE = "decade";

    private DecadeWords() {}

    static List<DateReading> read(DateTokens tokens, int at) {
        WordTable.Match before = tokens.match("decade-before", at);
        if (before != null) {
            return list(tokens, at, at + before.length());
        }
        DateReading one = one(tokens, at);
        return one == null ? List.of() : List.of(one);
    }

    private static @Nullable DateReading one(DateTokens tokens, int at) {
        if (tokens.isDigits(at, 2, 4)) {
            return digits(tokens, at, at);
        }
        if (tokens.is(at, "'") && tokens.isDigits(at + 1, 2, 2) && tokens.isGlued(at + 1)) {
            return digits(tokens, at, at + 1);
        }
        WordTable.Match word = tokens.match("decade", at);
        if (word == null
                || (tokens.language() == Language.ENGLISH && !tokens.endsBefore("decade-article", at) && at > 0)) {
            return null;
        }
        return DateReading.of(at, at + word.length(), RULE, value(word.value()));
    }

    private static @Nullable DateReading digits(DateTokens tokens, int from, int at) {
        if (!DigitRun.isWholeBefore(tokens, at) || !isTens(tokens, at)) {
            return null;
        }
        int end = ending(tokens, at);
        if (end < 0) {
            return null;
        }
        String text = tokens.get(at).text();
        boolean alone = text.length() == 2
                && from == at
                && tokens.language() == Language.ENGLISH
                && !tokens.endsBefore("decade-article", at)
                && at > 0;
        return alone ? null : reading(from, end, text);
    }

    private static DateReading reading(int from, int end, String digits) {
        if (!digits.endsWith("00") || digits.compareTo("2000") >= 0) {
            return DateReading.of(from, end, RULE, value(digits));
        }
        String century = digits.substring(0, 2);
        return new DateReading(
                from,
                end,
                RULE,
                List.of(century + "0X", century + "XX"),
                "it may mean the decade " + century + "0X or the century " + century
                        + "XX; write the one that is meant");
    }

    private static String value(String digits) {
        String tens = digits.substring(0, digits.length() - 1) + "X";
        return digits.length() == 2 ? "C" + tens : tens;
    }

    private static boolean isTens(DateTokens tokens, int at) {
        String text = tokens.get(at).text();
        return text.endsWith("0") && ((text.length() == 2 && !text.equals("00")) || YearWords.isPlain(tokens, at));
    }

    /** The index after what makes the digits a decade, or -1. */
    private static int ending(DateTokens tokens, int at) {
        int next = at + 1;
        if (tokens.is(next, "年") && tokens.is(next + 1, "代")) {
            return next + 2;
        }
        next = tokens.is(next, "'") && tokens.isGlued(next) ? next + 1 : next;
        next = tokens.is(next, "-") && tokens.isGlued(next) && tokens.isGlued(next + 1) ? next + 1 : next;
        if (!tokens.isGlued(next)) {
            return -1;
        }
        boolean whole = tokens.isDigits(at, 4, 4);
        WordTable.Match ending = tokens.match("decade-ending", next);
        return ending != null ? next + ending.length() : whole && tokens.is(next, "s") ? next + 1 : -1;
    }

    /** "Années 80 et 90". */
    private static List<DateReading> list(DateTokens tokens, int from, int next) {
        List<DateReading> decades = new ArrayList<>();
        DateReading decade = behind(tokens, from, next);
        while (decade != null) {
            decades.add(decade);
            int further = tokens.connector(decade.to());
            decade = further < 0 ? null : behind(tokens, further, further);
        }
        return decades;
    }

    /** As in "années 80", "década de los ochenta". */
    private static @Nullable DateReading behind(DateTokens tokens, int from, int next) {
        int at = tokens.links(next);
        WordTable.Match word = tokens.match("decade-word", at);
        if (word != null) {
            return DateReading.of(from, at + word.length(), RULE, value(word.value()));
        }
        boolean digits = (tokens.isDigits(at, 2, 2) || tokens.isDigits(at, 4, 4)) && isTens(tokens, at);
        return digits && DigitRun.isWhole(tokens, at)
                ? reading(from, at + 1, tokens.get(at).text())
                : null;
    }
}
