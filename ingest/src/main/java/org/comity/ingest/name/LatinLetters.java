package org.comity.ingest.name;

import java.util.HashMap;
import java.util.Map;

/** Latin letters that are not a letter a to z with marks, and how they are written with such letters. */
final class LatinLetters {

    private static final Map<Integer, String> LETTERS = new HashMap<>();

    static {
        put("\u00df", "ss");
        put("\u00e6", "ae");
        put("\u0153", "oe");
        put("\u00fe", "th");
        put("\u00f8", "o");
        put("\u0142", "l");
        put("\u0111\u00f0\u0256\u0257", "d");
        put("\u0131\u0268\u0269", "i");
        put("\u0127", "h");
        put("\u0138", "q");
        put("\u014b\u0272", "n");
        put("\u0167\u01ad", "t");
        put("\u0180\u0253", "b");
        put("\u0199", "k");
        put("\u01b4", "y");
        put("\u01b6", "z");
        put("\u01dd\u0259\u025b", "e");
        put("\u0192", "f");
        put("\u0254\u0275", "o");
        put("\u0263\u01e5", "g");
        put("\u0289", "u");
        put("\u028b", "v");
        // Half rings, primes and glottal stops between letters.
        put("\u02b9\u02ba\u02be\u02bf\u02c0\u02c1\ua78c", "");
    }

    private LatinLetters() {}

    private static void put(String letters, String latin) {
        letters.codePoints().forEach(letter -> LETTERS.put(letter, latin));
    }

    /** Whether the table has a letter. */
    static boolean has(int letter) {
        return LETTERS.containsKey(letter);
    }

    /** How a letter of the table is written. */
    static String latin(int letter) {
        return LETTERS.getOrDefault(letter, "");
    }
}
