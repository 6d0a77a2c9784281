package org.comity.domain.prose;

import java.util.List;

/** Takes out dates, whose numbers are not numbers of things; a year without a month stays. */
final class DateNumbers {

    private static final int LONGEST_DAY = 2;
    private static final int LONGEST_GAP = 4;

    private DateNumbers() {}

    static void takeOut(List<Token> tokens, WordTable table, TokenMask taken) {
        for (int i = 0; i < tokens.size(); i++) {
            if (table.match("month", tokens, i) != null && !taken.isTaken(i)) {
                days(tokens, i, -1, taken);
                int behind = i + 1 < tokens.size() && tokens.get(i + 1).is(".") ? i + 1 : i;
                days(tokens, behind, 1, taken);
                year(tokens, behind + 1, taken);
            }
            if (isNumeral(tokens, i)) {
                taken.take(i, i + 5);
            }
        }
    }

    /** The day beside a month, and a first day before it, as in "5-7 May". */
    private static void days(List<Token> tokens, int month, int step, TokenMask taken) {
        int at = month + step;
        int last = month + 4 * step;
        boolean found = false;
        while (at >= 0 && at < tokens.size() && at != last + step) {
            Token token = tokens.get(at);
            boolean day = token.isDigits(1, LONGEST_DAY);
            boolean link = token.is(".") || token.is("-") || token.is("de") || token.is("of") || isEnding(token);
            if (!day && !link) {
                break;
            }
            if (day && found && !tokens.get(at - step).is("-")) {
                break;
            }
            if (day) {
                taken.take(Math.min(at, month), Math.max(at, month) + 1);
                found = true;
            }
            at += step;
        }
    }

    /** The year behind a month, or behind the day after it. */
    private static void year(List<Token> tokens, int first, TokenMask taken) {
        for (int i = first; i < tokens.size() && i < first + LONGEST_GAP; i++) {
            Token token = tokens.get(i);
            if (token.isDigits(4, 4)) {
                taken.take(i, i + 1);
                return;
            }
            boolean link = token.is(",") || token.is("de") || token.is("del") || token.is("of") || isEnding(token);
            if (!link && !taken.isTaken(i)) {
                return;
            }
        }
    }

    private static boolean isEnding(Token token) {
        return token.isWord() && token.glued() && token.text().length() <= 2;
    }

    /** Three runs of digits with the same sign between, such as 2014-05-07 and 7/5/2014. */
    private static boolean isNumeral(List<Token> tokens, int at) {
        if (at + 5 > tokens.size() || !tokens.get(at).isDigits()) {
            return false;
        }
        Token sign = tokens.get(at + 1);
        boolean separates = (sign.is("-") || sign.is("/") || sign.is(".")) && sign.glued();
        boolean digits = tokens.get(at + 2).isDigits(1, 2) && tokens.get(at + 4).isDigits(1, 4);
        boolean year = tokens.get(at).isDigits(4, 4) || tokens.get(at + 4).isDigits(4, 4);
        return separates && digits && year && tokens.get(at + 3).is(sign.text());
    }
}
