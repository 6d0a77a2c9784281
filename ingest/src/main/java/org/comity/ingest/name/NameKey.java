package org.comity.ingest.name;

import java.io.Serializable;
import java.util.Locale;
import org.comity.ingest.text.FoldedWords;

/**
 * The form that all spellings of one name share. Case, white space, also around hyphens, and Unicode forms do not matter;
 * every letter, digit and other sign does.
 *
 * @param folded the name, folded; never empty
 */
public record NameKey(String folded) implements Comparable<NameKey>, Serializable {

    private static final String ARTICLE = "the ";
    private static final int LETTERS_OF_A_WORD = 4;

    /**
     * The key of a name.
     *
     * @param name the name as written in a text
     * @return the key
     * @throws IllegalArgumentException if the name has no visible characters
     */
    public static NameKey of(String name) {
        return new NameKey(spelling(name).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT));
    }

    /**
     * The exact spelling of a name, in which case matters: white space, also around hyphens, dashes, quotation marks and
     * Unicode forms do not.
     *
     * @param name the name as written in a text
     * @return the folded name; never empty
     * @throws IllegalArgumentException if the name has no visible characters
     */
    public static String spelling(String name) {
        String folded = FoldedWords.of(name);
        if (folded.isEmpty()) {
            throw new IllegalArgumentException("a name without visible characters");
        }
        return folded.indexOf('-') < 0 ? folded : tight(folded);
    }

    /**
     * Returns whether words contain visible characters.
     *
     * @param name any characters
     * @return false if there are only white space and invisible characters
     */
    public static boolean isName(String name) {
        return !FoldedWords.of(name).isEmpty();
    }

    /**
     * Returns whether words contain a letter or a digit, as names do.
     *
     * @param name any characters
     * @return true if there is a letter or a digit among them, of any script
     */
    public static boolean isSpoken(String name) {
        return FoldedWords.of(name).codePoints().anyMatch(NameKey::isSpoken);
    }

    /**
     * Returns whether a name contains a word, not only abbreviations.
     *
     * @param name any characters
     * @return true if there are four lower-case letters in a row
     */
    public static boolean hasWord(String name) {
        int run = 0;
        for (int i = 0; i < name.length(); i++) {
            run = Character.isLowerCase(name.charAt(i)) ? run + 1 : 0;
            if (run >= LETTERS_OF_A_WORD) {
                return true;
            }
        }
        return false;
    }

    /** Only the letters, marks and digits, without a leading article; for lookups, not for display. */
    String bare() {
        StringBuilder bare = new StringBuilder();
        String named = folded.startsWith(ARTICLE) ? folded.substring(ARTICLE.length()) : folded;
        named.codePoints().filter(c -> isSpoken(c) || isMark(c)).forEach(bare::appendCodePoint);
        return bare.length() == 0 ? folded : bare.toString();
    }

    /** Letters and digits, except for the fillers of Hangul. */
    private static boolean isSpoken(int c) {
        return Character.isLetterOrDigit(c) && c != 0x115F && c != 0x1160 && c != 0x3164 && c != 0xFFA0;
    }

    private static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
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
