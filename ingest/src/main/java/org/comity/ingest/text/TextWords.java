package org.comity.ingest.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The words of a folded text in order, with upper and lower case unified, each represented by a number.
 *
 * <p>In scripts without spaces between words each character is a word.
 */
final class TextWords {

    private final Map<String, Integer> numbers;
    private final boolean learns;
    private int[] words = new int[64];
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int count;

    private TextWords(Map<String, Integer> numbers, boolean learns) {
        this.numbers = numbers;
        this.learns = learns;
    }

    /** The words of a text. */
    static TextWords of(String text) {
        TextWords words = new TextWords(new HashMap<>(), true);
        words.addAll(text);
        return words;
    }

    /** The words of a quote, with the same numbers. Words that do not occur here have the number {@link #known}. */
    TextWords inTermsOf(String quote) {
        TextWords words = new TextWords(numbers, false);
        words.addAll(quote);
        return words;
    }

    private void addAll(String text) {
        int i = 0;
        while (i < text.length()) {
            int codePoint = text.codePointAt(i);
            int end = i + Character.charCount(codePoint);
            if (WordCharacters.isPart(codePoint)) {
                boolean unspaced = WordCharacters.isUnspaced(codePoint);
                while (end < text.length() && goesOn(text.codePointAt(end), unspaced)) {
                    end += Character.charCount(text.codePointAt(end));
                }
                add(text.substring(i, end), i, end);
            }
            i = end;
        }
    }

    private static boolean goesOn(int codePoint, boolean unspaced) {
        return unspaced
                ? Clusters.isMark(codePoint)
                : WordCharacters.isPart(codePoint) && !WordCharacters.isUnspaced(codePoint);
    }

    private void add(String word, int start, int end) {
        if (count == words.length) {
            words = Arrays.copyOf(words, count * 2);
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
        }
        if (learns) {
            numbers.putIfAbsent(word, numbers.size());
        }
        words[count] = numbers.getOrDefault(word, numbers.size());
        starts[count] = start;
        ends[count] = end;
        count++;
    }

    /** The number of words. */
    int count() {
        return count;
    }

    /** The number of different words in the text. */
    int known() {
        return numbers.size();
    }

    /** The number of a word. */
    int word(int index) {
        return words[index];
    }

    /** The unit of the text at which a word begins. */
    int start(int index) {
        return starts[index];
    }

    /** The unit of the text after a word. */
    int end(int index) {
        return ends[index];
    }
}
