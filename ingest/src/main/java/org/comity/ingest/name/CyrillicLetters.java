package org.comity.ingest.name;

import java.util.HashMap;
import java.util.Map;

/**
 * Cyrillic letters as GOST 7.79-2000 (System B) writes them with Latin ones, in lower case and without its grave accents
 * and primes, which an id cannot have.
 */
final class CyrillicLetters {

    private static final int TSE = 0x446;

    private static final Map<Integer, String> LETTERS = new HashMap<>();

    static {
        String[] russian = {
            "a", "b", "v", "g", "d", "e", "zh", "z", "i", "j", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f",
            "x", "cz", "ch", "sh", "shh", "", "y", "", "e", "yu", "ya"
        };
        for (int i = 0; i < russian.length; i++) {
            LETTERS.put(0x430 + i, russian[i]);
        }
        LETTERS.put(0x451, "yo");
        LETTERS.put(0x453, "g");
        LETTERS.put(0x454, "ye");
        LETTERS.put(0x455, "z");
        LETTERS.put(0x456, "i");
        LETTERS.put(0x457, "yi");
        LETTERS.put(0x458, "j");
        LETTERS.put(0x459, "l");
        LETTERS.put(0x45a, "n");
        LETTERS.put(0x45c, "k");
        LETTERS.put(0x45e, "u");
        LETTERS.put(0x45f, "dh");
        LETTERS.put(0x463, "ye");
        LETTERS.put(0x46b, "o");
        LETTERS.put(0x473, "fh");
        LETTERS.put(0x475, "yh");
        LETTERS.put(0x491, "g");
    }

    private CyrillicLetters() {}

    /** Whether the table has a letter. */
    static boolean has(int letter) {
        return LETTERS.containsKey(letter);
    }

    /** How the letter at a place is written; for one of them, this depends on the next letter. */
    static String latin(int[] name, int at) {
        String latin = LETTERS.getOrDefault(name[at], "");
        if (name[at] != TSE) {
            return latin;
        }
        String next = at + 1 < name.length ? LETTERS.getOrDefault(name[at + 1], "") : "";
        return !next.isEmpty() && "eijy".indexOf(next.charAt(0)) >= 0 ? "c" : latin;
    }
}
