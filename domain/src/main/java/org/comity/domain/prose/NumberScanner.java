package org.comity.domain.prose;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the numbers of a passage from left to right, the longest first, without overlap. */
final class NumberScanner {

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2199;

    private final List<Token> tokens;
    private final WordTable table;
    private final TokenMask taken;
    private final DigitNumber digits;
    private final NumberWords words;
    private final NumberComparison comparison;
    private final List<NumberMention> mentions = new ArrayList<>();

    NumberScanner(List<Token> tokens, Language language, TokenMask taken) {
        this.tokens = tokens;
        this.table = language.table();
        this.taken = taken;
        this.digits = new DigitNumber(tokens, language, taken);
        this.words = new NumberWords(tokens, language, taken);
        this.comparison = new NumberComparison(tokens, table);
    }

    List<NumberMention> scan() {
        int at = 0;
        while (at < tokens.size()) {
            Numeral number = taken.isTaken(at) ? null : read(at);
            at = number == null ? at + 1 : number.isNumber() ? mention(number) : number.to();
        }
        return List.copyOf(mentions);
    }

    private @Nullable Numeral read(int at) {
        Numeral number = digits.read(at);
        if (number == null) {
            number = words.read(at);
        } else if (number.isNumber()) {
            number = words.withScale(number);
        }
        return number == null ? null : countable(number);
    }

    /** The number, as no number if it is a percentage, a fraction or the number of an article. */
    private Numeral countable(Numeral number) {
        int hyphen = number.to() < tokens.size() && tokens.get(number.to()).is("-") ? number.to() + 1 : number.to();
        WordTable.Match part = table.match("number-part", tokens, hyphen);
        if (part != null) {
            return number.none(hyphen + part.length());
        }
        boolean label = isDigits(number) && comparison.before("number-label", number.from()) != null;
        return label ? number.none(number.to()) : number;
    }

    private boolean isDigits(Numeral number) {
        return tokens.get(number.from()).isDigits();
    }

    /** Adds the mentions that begin with a number, and returns the index after them. */
    private int mention(Numeral number) {
        Numeral second = rangeEnd(number);
        if (second == null) {
            comparison.compare(number, mentions);
            return Math.max(number.to(), comparison.end());
        }
        boolean change = comparison.before("number-from", number.from()) != null;
        if (change) {
            exactly(number);
        }
        WordTable.Match between = comparison.before("number-between", number.from());
        int from = between == null ? number.from() : number.from() - between.length();
        int start = tokens.get(from).start();
        mentions.add(new NumberMention(start, end(second), number.value(), second.value(), false));
        if (change) {
            exactly(second);
        }
        return second.to();
    }

    private void exactly(Numeral number) {
        mentions.add(new NumberMention(start(number), end(number), number.value(), number.value(), false));
    }

    private int start(Numeral number) {
        return tokens.get(number.from()).start();
    }

    private int end(Numeral number) {
        return tokens.get(number.to() - 1).end();
    }

    /** The second number of a range such as "18 to 20", "between 18 and 20", "18-20" and "five or six"; or null. */
    private @Nullable Numeral rangeEnd(Numeral first) {
        boolean between = comparison.before("number-between", first.from()) != null;
        WordTable.Match link = table.match(between ? "number-between-and" : "number-to", tokens, first.to());
        WordTable.Match or = table.match("number-or", tokens, first.to());
        int length = link != null ? link.length() : or != null ? or.length() : 0;
        int at = first.to() + length;
        if (length == 0 || at >= tokens.size() || (tokens.get(first.to()).is("-") && !isGlued(first.to()))) {
            return null;
        }
        Numeral second = read(at);
        if (second == null || !second.isNumber() || second.value() <= first.value()) {
            return null;
        }
        boolean years = isYear(first) && isYear(second);
        boolean next = link != null || second.value() == first.value() + 1;
        return years || !next ? null : second;
    }

    private boolean isGlued(int at) {
        return tokens.get(at).glued() && tokens.get(at + 1).glued();
    }

    private boolean isYear(Numeral number) {
        return tokens.get(number.from()).isDigits(4, 4) && number.value() >= FIRST_YEAR && number.value() <= LAST_YEAR;
    }
}
