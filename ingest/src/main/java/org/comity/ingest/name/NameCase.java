package org.comity.ingest.name;

import java.util.Arrays;

/** What the case of the letters of a name says. */
public final class NameCase {

    private static final int SHORTEST_ABBREVIATION = 2;
    private static final int LONGEST_ABBREVIATION = 8;

    private NameCase() {}

    /**
     * Returns whether of two names that differ only in case one is an abbreviation and the other is a word.
     *
     * @param name a name
     * @param other the same letters in a different case
     * @return true for {@code GUAM} and {@code Guam}, false for {@code ICCt} and {@code ICCT}
     */
    public static boolean areOpposed(String name, String other) {
        return (isAbbreviation(name) && isWord(other)) || (isWord(name) && isAbbreviation(other));
    }

    /**
     * Returns whether the case of words can say something: it cannot if everything around them is in capitals.
     *
     * @param line the line, value or heading
     * @return true if it has a small letter
     */
    public static boolean matters(String line) {
        return line.codePoints().anyMatch(Character::isLowerCase);
    }

    /**
     * Returns whether a name is one word of two to eight letters, all capitals.
     *
     * @param name a name
     * @return true for {@code GUAM}
     */
    public static boolean isAbbreviation(String name) {
        int[] letters = letters(name);
        return letters.length >= SHORTEST_ABBREVIATION
                && letters.length <= LONGEST_ABBREVIATION
                && Arrays.stream(letters).allMatch(Character::isUpperCase);
    }

    /** Whether a name is one word with small letters, of which only the first letter may be a capital. */
    private static boolean isWord(String name) {
        int[] letters = letters(name);
        return letters.length > 1
                && Character.isLetter(letters[0])
                && Arrays.stream(letters).skip(1).allMatch(Character::isLowerCase);
    }

    /** The characters of a name without marks on letters. */
    private static int[] letters(String name) {
        return NameKey.isName(name)
                ? NameKey.spelling(name)
                        .codePoints()
                        .filter(c -> !SlugLetters.isMark(c))
                        .toArray()
                : new int[0];
    }
}
