package org.comity.domain.prose;

import java.util.Collection;
import java.util.List;

/**
 * Finds the numbers that the words of a passage say.
 *
 * <p>A number is an integer in digits of any script with the separators of the language, or in words below 10<sup>12</sup>;
 * an ordinal; or a word such as "both", "pair" or "dozen". A year is a number too. The parts of other dates, decimals,
 * percentages, fractions, and digits within an identifier such as {@code COP21}, {@code 61/208} or {@code Article 5} are
 * not. A comparison directly before or after it belongs to the number: "18" is not said by "more than 18".
 *
 * @since 0.1
 */
public final class NumberMentions {

    private static final int YEAR_LENGTH = 4;

    private NumberMentions() {}

    /**
     * All numbers of a passage.
     *
     * @param passage the words of the source
     * @param language the language whose words, separators and comparisons are known in it
     * @return the numbers in order. Words that can be read in two ways give one mention for each: "a quinzaine" is 15 and
     *     about 15, "almost 200" is about 200 and fewer than 200, "from 18 to 20" is 18, 20 and the range
     */
    public static List<NumberMention> in(String passage, Language language) {
        return in(passage, language, List.of());
    }

    /**
     * The numbers of a passage outside of names.
     *
     * @param passage the words of the source
     * @param language the language whose words, separators and comparisons are known in it
     * @param names names that may contain numbers, such as "2030 Agenda"; compared word by word, without case
     * @return the numbers in order, as without names
     */
    public static List<NumberMention> in(String passage, Language language, Collection<String> names) {
        List<Token> tokens = language.tokens(passage);
        TokenMask taken = new TokenMask(tokens);
        taken.take(NameWords.of(names, language));
        return in(tokens, language, taken, DateMentions.in(passage, tokens, language, List.of()));
    }

    /**
     * The numbers of a passage whose dates have been read already.
     *
     * @param passage the words of the source
     * @param language the language whose words, separators and comparisons are known in it
     * @param dates the dates of this passage; only plain years among them are numbers
     * @return the numbers in order
     */
    public static List<NumberMention> in(String passage, Language language, DateMentions dates) {
        List<Token> tokens = language.tokens(passage);
        return in(tokens, language, new TokenMask(tokens), dates);
    }

    private static List<NumberMention> in(List<Token> tokens, Language language, TokenMask taken, DateMentions dates) {
        int at = 0;
        for (DateMention date : dates.all()) {
            while (at < tokens.size() && tokens.get(at).end() <= date.start()) {
                at++;
            }
            int end = at;
            while (end < tokens.size() && tokens.get(end).end() <= date.end()) {
                end++;
            }
            if (!isYear(date.value().toString())) {
                taken.take(at, end);
            }
        }
        return new NumberScanner(tokens, language, taken).scan();
    }

    private static boolean isYear(String date) {
        return date.length() == YEAR_LENGTH && date.codePoints().allMatch(codePoint -> Letters.digit(codePoint) >= 0);
    }

    /**
     * Returns whether each run of digits within a text occurs as the same run in a passage: {@code 21} is not said by
     * {@code 2021}. Digits of any script are compared by their values.
     *
     * @param passage the words of the source
     * @param value the text, such as the value of an attribute
     * @return true if all runs occur; also if there is none
     */
    public static boolean saysDigits(String passage, String value) {
        List<String> said = runs(passage);
        return said.containsAll(runs(value));
    }

    private static List<String> runs(String text) {
        return Tokens.of(text, false).stream()
                .filter(Token::isDigits)
                .map(Token::text)
                .toList();
    }
}
