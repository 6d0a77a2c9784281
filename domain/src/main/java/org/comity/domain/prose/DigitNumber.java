package org.comity.domain.prose;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads an integer in digits, with the separators of the language between its groups of three. */
final class DigitNumber {

    private static final int GROUP = 3;
    private static final int LONGEST = 15;
    private static final int LAST_EUROPEAN_LETTER = 0x530;

    private final List<Token> tokens;
    private final Language language;
    private final TokenMask taken;

    DigitNumber(List<Token> tokens, Language language, TokenMask taken) {
        this.tokens = tokens;
        this.language = language;
        this.taken = taken;
    }

    /** The number that begins at a token, as no number if it is part of something else; null if there are no digits. */
    @Nullable
    Numeral read(int at) {
        Token first = tokens.get(at);
        if (!first.isDigits() || taken.isTaken(at)) {
            return null;
        }
        StringBuilder digits = new StringBuilder(first.text());
        int end = at + 1;
        if (first.isDigits(1, GROUP) && !first.text().startsWith("0")) {
            for (int next = group(end); next > 0; next = group(end)) {
                digits.append(tokens.get(next - 1).text());
                end = next;
            }
        }
        int chain = chain(end);
        boolean part = isPartBefore(at) || chain > end || digits.length() > LONGEST;
        Numeral number = Numeral.of(part ? -1 : Long.parseLong(digits.toString()), at, Math.max(end, chain));
        if (chain == end + 2 && !isPartBefore(at) && tokens.get(end).is(decimalSign())) {
            return scaled(digits, tokens.get(end + 1).text(), number);
        }
        return part ? number : ending(number);
    }

    /** The index after a further group of three digits, or -1. */
    private int group(int at) {
        if (isFree(at)
                && tokens.get(at).isDigits(GROUP, GROUP)
                && isGroupSpace(tokens.get(at).space())) {
            return at + 1;
        }
        boolean sign =
                isFree(at + 1) && tokens.get(at).glued() && tokens.get(at + 1).glued();
        return sign && tokens.get(at + 1).isDigits(GROUP, GROUP) && isGroupSign(tokens.get(at)) ? at + 2 : -1;
    }

    private boolean isFree(int at) {
        return at < tokens.size() && !taken.isTaken(at);
    }

    private boolean isGroupSpace(char space) {
        return (space == ' ' && language.groupsDigitsBySpace()) || space == 0xA0 || space == 0x202F || space == 0x2009;
    }

    private boolean isGroupSign(Token sign) {
        String ours = language == Language.ENGLISH ? "," : ".";
        return sign.is(ours) || sign.is("'") || sign.is("\u066C");
    }

    private String decimalSign() {
        return language == Language.ENGLISH ? "." : ",";
    }

    /** The index after further digits that a sign joins to these, as in 1.5, 61/208 and 10:30; the same index if there are none. */
    private int chain(int at) {
        int end = at;
        while (end + 1 < tokens.size()
                && tokens.get(end).glued()
                && tokens.get(end + 1).glued()
                && tokens.get(end + 1).isDigits()
                && isChainSign(tokens.get(end))) {
            end += 2;
        }
        return end;
    }

    private boolean isChainSign(Token sign) {
        boolean comma = sign.is(",") && language != Language.ENGLISH;
        return comma || sign.is(".") || sign.is("/") || sign.is(":") || sign.is("\u066B");
    }

    /** Returns whether the digits are part of something that begins before them, as in COP21, COVID-19 and S/2012. */
    private boolean isPartBefore(int at) {
        if (at == 0 || !tokens.get(at).glued()) {
            return false;
        }
        Token before = tokens.get(at - 1);
        if (before.isWord()) {
            return isEuropean(before) && !before.text().endsWith("'");
        }
        if (before.is("/")) {
            return true;
        }
        boolean dash =
                before.is("-") && before.glued() && at > 1 && tokens.get(at - 2).isWord();
        return dash && tokens.get(at - 2).capital();
    }

    private static boolean isEuropean(Token word) {
        return word.text().codePointAt(0) < LAST_EUROPEAN_LETTER;
    }

    /** The number with the ending of an ordinal; no number if other letters are glued to it, as in 1980s and 5G. */
    private Numeral ending(Numeral number) {
        int at = number.to();
        if (at >= tokens.size() || !tokens.get(at).glued()) {
            return number;
        }
        WordTable.Match match = language.table().match("nth-ending", tokens, at);
        if (match != null) {
            return Numeral.of(number.value(), number.from(), at + match.length());
        }
        if (tokens.get(at).is("'")
                && at + 1 < tokens.size()
                && tokens.get(at + 1).is("s")) {
            return number.none(at + 2);
        }
        return tokens.get(at).isWord() && isEuropean(tokens.get(at)) ? number.none(at + 1) : number;
    }

    /** A decimal before "million" is an integer. */
    private Numeral scaled(StringBuilder whole, String decimals, Numeral none) {
        WordTable.Match scale = language.table().match("number", tokens, none.to());
        if (scale == null || scale.number() < 1000 || whole.length() > GROUP + 1 || decimals.length() > GROUP) {
            return none;
        }
        long parts = Long.parseLong(whole + decimals) * scale.number();
        long divisor = 1;
        for (int i = 0; i < decimals.length(); i++) {
            divisor *= 10;
        }
        return parts % divisor == 0 ? Numeral.of(parts / divisor, none.from(), none.to() + scale.length()) : none;
    }
}
