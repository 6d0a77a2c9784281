package org.comity.domain.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.comity.domain.text.WhiteSpace;

/** The words, numbers and separators of a wording, in lower case and without what makes no difference. */
final class PhraseWords {
    private static final Set<String> SILENT = Set.of("the", "of");

    private PhraseWords() {}

    /** Separators ({@code -}, {@code /}, a stop within numerals) are words of their own. */
    static List<String> of(String wording) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < wording.length(); i++) {
            char c = wording.charAt(i);
            if (isDash(c) || c == '/' || (c == '.' && isBetweenDigits(wording, i))) {
                add(words, word);
                words.add(isDash(c) ? "-" : String.valueOf(c));
            } else if (WhiteSpace.isWhite(c) || c == ',' || c == '.') {
                add(words, word);
            } else if (!isApostropheOfPlural(wording, i)) {
                word.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
            }
        }
        add(words, word);
        return words;
    }

    private static void add(List<String> words, StringBuilder word) {
        if (word.length() > 0 && !SILENT.contains(word.toString())) {
            words.add(word.toString());
        }
        word.setLength(0);
    }

    private static boolean isDash(char c) {
        return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '\u2212';
    }

    /** As in "1980's". */
    private static boolean isApostropheOfPlural(String text, int index) {
        char c = text.charAt(index);
        return (c == '\'' || c == '\u2019')
                && index > 0
                && isDigit(text.charAt(index - 1))
                && text.startsWith("s", index + 1);
    }

    private static boolean isBetweenDigits(String text, int index) {
        return index > 0
                && index + 1 < text.length()
                && isDigit(text.charAt(index - 1))
                && isDigit(text.charAt(index + 1));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Returns whether the word is a number with at least {@code fewest} and at most {@code most} digits. */
    static boolean isNumber(String word, int fewest, int most) {
        return word.length() >= fewest && word.length() <= most && word.chars().allMatch(c -> isDigit((char) c));
    }
}
