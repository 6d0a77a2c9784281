package org.comity.cli.answer;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of a text for searching: without case, accents and signs. */
final class SearchWords {

    private SearchWords() {}

    /** The words of a text. */
    static List<String> of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int codePoint : plain.codePoints().toArray()) {
            if (Character.isLetterOrDigit(codePoint)) {
                word.appendCodePoint(codePoint);
            } else if (Character.getType(codePoint) != Character.NON_SPACING_MARK && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }

    /** Returns whether each wanted word begins one of the words of a text. */
    static boolean occurIn(List<String> wanted, List<String> words) {
        return wanted.stream().allMatch(want -> words.stream().anyMatch(word -> word.startsWith(want)));
    }
}
