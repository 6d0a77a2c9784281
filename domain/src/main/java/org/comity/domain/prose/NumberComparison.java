package org.comity.domain.prose;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the comparison directly before or after a number, such as "more than" and "or more". */
final class NumberComparison {

    private static final int LONGEST = 6;
    private static final String EXACT = "exactly";

    private final List<Token> tokens;
    private final WordTable table;
    private int end;

    NumberComparison(List<Token> tokens, WordTable table) {
        this.tokens = tokens;
        this.table = table;
    }

    /** The longest phrase of a category that ends directly before a token, or null. */
    WordTable.@Nullable Match before(String category, int at) {
        for (int length = LONGEST; length > 0; length--) {
            WordTable.Match match = table.match(category, tokens, at - length);
            if (match != null && match.length() == length) {
                return match;
            }
        }
        return null;
    }

    /** Adds a number with its comparison. */
    void compare(Numeral number, List<NumberMention> mentions) {
        WordTable.Match behind = behind(number.to());
        WordTable.Match before = before("number-before", number.from());
        int from = before == null ? number.from() : number.from() - before.length();
        end = behind == null ? number.to() : end;
        String value = behind != null ? behind.value() : before != null ? before.value() : EXACT;
        int first = tokens.get(from).start();
        int last = tokens.get(end - 1).end();
        for (String reading : readings(value, number.loose())) {
            mentions.add(mention(first, last, number.value(), reading));
        }
    }

    /** The index after the comparison read last. */
    int end() {
        return end;
    }

    /** The comparison after a number, or after one more word: "18 or more", "18 members or more". */
    private WordTable.@Nullable Match behind(int at) {
        for (int word = 0; word <= 1; word++) {
            WordTable.Match match = table.match(word == 0 ? "number-behind" : "number-behind-noun", tokens, at + word);
            if (match != null && !isNumber(at + word + match.length()) && !beginsNext(at + word, match.length())) {
                end = at + word + match.length();
                return match;
            }
            if (at >= tokens.size() || !tokens.get(at).isWord()) {
                return null;
            }
        }
        return null;
    }

    /** Returns whether the last words of a phrase begin the comparison before the next number: "and more than 50". */
    private boolean beginsNext(int at, int length) {
        for (int i = at; i < at + length; i++) {
            WordTable.Match before = table.match("number-before", tokens, i);
            if (before != null && before.length() > at + length - i) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a number begins at a token, to which a comparison before it belongs. */
    private boolean isNumber(int at) {
        return at < tokens.size() && (tokens.get(at).isDigits() || table.match("number", tokens, at) != null);
    }

    private static List<String> readings(String value, boolean loose) {
        return switch (value) {
            case "nearly" -> List.of("about", "fewer");
            case EXACT -> loose ? List.of(EXACT, "about") : List.of(EXACT);
            default -> List.of(value);
        };
    }

    private static NumberMention mention(int start, int end, long number, String reading) {
        return switch (reading) {
            case "more" -> new NumberMention(start, end, number + 1, Long.MAX_VALUE, false);
            case "least" -> new NumberMention(start, end, number, Long.MAX_VALUE, false);
            case "most" -> new NumberMention(start, end, 0, number, false);
            case "fewer" -> new NumberMention(start, end, 0, Math.max(0, number - 1), false);
            case "about" -> new NumberMention(start, end, number, number, true);
            default -> new NumberMention(start, end, number, number, false);
        };
    }
}
