package org.comity.ingest.name;

import java.util.Locale;
import org.comity.ingest.text.FoldedWords;

/**
 * What two spellings of one name have in common: case, white space, also around hyphens, and Unicode forms do not count;
 * every letter, digit and other sign does.
 *
 * @param folded the name, folded; never empty
 */
public record NameKey(String folded) implements Comparable<NameKey> {

    /**
     * The key of a name.
     *
     * @param name the name as it stands in a text
     * @return the key
     * @throws IllegalArgumentException if the name has no visible characters
     */
    public static NameKey of(String name) {
        String folded = FoldedWords.of(name).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        if (folded.isEmpty()) {
            throw new IllegalArgumentException("a name without visible characters");
        }
        return new NameKey(folded.indexOf('-') < 0 ? folded : tight(folded));
    }

    /**
     * Tells whether words have anything to be seen.
     *
     * @param name any characters
     * @return false for white space and invisible characters alone
     */
    public static boolean isName(String name) {
        return !FoldedWords.of(name).isEmpty();
    }

    private static String tight(String folded) {
        StringBuilder tight = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            boolean beside = c == ' '
                    && ((i > 0 && folded.charAt(i - 1) == '-')
                            || (i + 1 < folded.length() && folded.charAt(i + 1) == '-'));
            if (!beside) {
                tight.append(c);
            }
        }
        return tight.toString();
    }

    @Override
    public int compareTo(NameKey other) {
        return folded.compareTo(other.folded);
    }
}
