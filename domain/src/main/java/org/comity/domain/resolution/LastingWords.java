package org.comity.domain.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds words that say that something still exists, such as "has been a member since 1990", in English, French, Spanish,
 * German and Portuguese.
 */
final class LastingWords {

    /** The words of the verb, and a word that must follow, not necessarily next. */
    private static final List<List<String>> PHRASES = List.of(
            List.of("has", "been", "since"),
            List.of("have", "been", "since"),
            List.of("est", "depuis"),
            List.of("sont", "depuis"),
            List.of("es", "desde"),
            List.of("son", "desde"),
            List.of("ha", "sido", "desde"),
            List.of("han", "sido", "desde"),
            List.of("ist", "seit"),
            List.of("sind", "seit"),
            List.of("\u00e9", "desde"),
            List.of("s\u00e3o", "desde"),
            List.of("tem", "sido", "desde"),
            List.of("t\u00eam", "sido", "desde"));

    private LastingWords() {}

    /** Whether a text contains the words of one phrase in their order. */
    static boolean areIn(String text) {
        List<String> words = words(text);
        return PHRASES.stream().anyMatch(phrase -> areIn(words, phrase));
    }

    private static boolean areIn(List<String> words, List<String> phrase) {
        int found = 0;
        for (String word : words) {
            found += found < phrase.size() && word.equals(phrase.get(found)) ? 1 : 0;
        }
        return found == phrase.size();
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (Character.isLetter(c)) {
                word.append(c);
            } else if (!word.isEmpty()) {
                words.add(word.toString().toLowerCase(Locale.ROOT));
                word.setLength(0);
            }
        }
        return words;
    }
}
