package org.comity.ingest.mapping;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.comity.domain.text.WhiteSpace;

/** The words that join the last item of a list to the others. */
public final class Conjunction {

    private static final List<String> WORDS = List.of(
            "and",
            "or",
            "&",
            "as well as",
            "et",
            "ou",
            "ainsi que",
            "y",
            "e",
            "o",
            "u",
            "as\u00ed como",
            "und",
            "oder",
            "sowie",
            "bem como");

    /**
     * The names on both sides of a conjunction.
     *
     * @param first the name before it
     * @param second the name after it
     */
    public record Halves(String first, String second) {}

    private Conjunction() {}

    /** The length of a conjunction at the start of words with the white space after it, or 0. */
    static int leading(String words) {
        for (String word : WORDS) {
            if (isAt(word, words, 0)) {
                int end = word.length();
                while (end < words.length() && WhiteSpace.isWhite(words.charAt(end))) {
                    end++;
                }
                return end;
            }
        }
        return 0;
    }

    /**
     * The two names that a conjunction joins.
     *
     * @param words the words
     * @param isName whether words are a name
     * @return the first two sides that are names
     */
    public static Optional<Halves> halves(String words, Predicate<String> isName) {
        for (int at = 1; at < words.length(); at++) {
            int length = WhiteSpace.isWhite(words.charAt(at - 1)) ? leading(words.substring(at)) : 0;
            if (length > 0) {
                String first = WhiteSpace.strip(words.substring(0, at));
                String second = WhiteSpace.strip(words.substring(at + length));
                if (!first.isEmpty() && !second.isEmpty() && isName.test(first) && isName.test(second)) {
                    return Optional.of(new Halves(first, second));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isAt(String word, String words, int at) {
        int end = at + word.length();
        if (end >= words.length()) {
            return false;
        }
        String there = words.substring(at, end);
        // A single capital is more often the beginning of a name.
        return (word.length() == 1 ? there : there.toLowerCase(Locale.ROOT)).equals(word)
                && WhiteSpace.isWhite(words.charAt(end));
    }
}
