package org.comity.domain.prose;

/** Decides by its neighbours whether a run of digits is a number of its own. */
final class DigitRun {

    private static final String CURRENCIES = "$€£¥₹#§";
    private static final String MEASURES = "%‰°€$£";

    private DigitRun() {}

    /** Returns whether the digits are not a piece of a longer number, a decimal, an amount or a code. */
    static boolean isWhole(DateTokens tokens, int at) {
        return isWholeBefore(tokens, at) && isWholeBehind(tokens, at);
    }

    static boolean isWholeBefore(DateTokens tokens, int at) {
        if (!tokens.has(at - 1)) {
            return true;
        }
        Token before = tokens.get(at - 1);
        if (before.kind() == Token.Kind.SIGN && CURRENCIES.contains(before.text())) {
            return false;
        }
        if (!tokens.isGlued(at)) {
            return true;
        }
        boolean separator = before.is(".") || before.is(",") || before.is("'");
        boolean elided = before.isWord() && before.text().endsWith("'");
        boolean about = tokens.endsBefore("about", at);
        return !(tokens.isLatin(at - 1) && !elided && !about)
                && !(separator && tokens.isGlued(at - 1) && tokens.isDigits(at - 2, 1, 99));
    }

    static boolean isWholeBehind(DateTokens tokens, int at) {
        if (!tokens.has(at + 1)) {
            return true;
        }
        Token behind = tokens.get(at + 1);
        if (behind.kind() == Token.Kind.SIGN && MEASURES.contains(behind.text())) {
            return false;
        }
        if (!behind.glued()) {
            return true;
        }
        boolean group = tokens.isGlued(at + 2)
                && ((behind.is(".") && tokens.isDigits(at + 2, 1, 99))
                        || ((behind.is(",") || behind.is("'")) && tokens.isDigits(at + 2, 3, 3)));
        boolean code = behind.is("-")
                && tokens.isGlued(at + 2)
                && (tokens.isDigits(at + 2, 3, 3) || tokens.isDigits(at + 2, 5, 99));
        return !tokens.isLatin(at + 1) && !group && !code;
    }

    /** Returns whether the word after or before says that the number counts something. */
    static boolean isCount(DateTokens tokens, int at) {
        if (tokens.endsBefore("not-year-after", at)) {
            return true;
        }
        return tokens.match("unit", at + 1) != null
                && !tokens.endsBefore("year-before", at)
                && !tokens.endsBefore("month", at);
    }
}
