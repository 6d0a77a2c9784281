package org.comity.ingest.name;

import java.util.HashMap;
import java.util.Map;

/** Greek letters as ELOT 743 transcribes them with Latin ones, in lower case; accents separate vowels but are not written. */
final class GreekLetters {

    private static final int UPSILON = 0x3c5;
    private static final int DIAERESIS = 0x308;
    private static final String VOICELESS = "\u03b8\u03ba\u03be\u03c0\u03c3\u03c2\u03c4\u03c6\u03c7\u03c8";

    private static final Map<Integer, String> LETTERS = new HashMap<>();

    static {
        String[] letters = {
            "a", "v", "g", "d", "e", "z", "i", "th", "i", "k", "l", "m", "n", "x", "o", "p", "r", "s", "s", "t", "y",
            "f", "ch", "ps", "o"
        };
        for (int i = 0; i < letters.length; i++) {
            LETTERS.put(0x3b1 + i, letters[i]);
        }
    }

    /**
     * The next letters of a name, and their Latin form.
     *
     * @param latin how they are written
     * @param read how many code points they are
     */
    record Written(String latin, int read) {}

    private GreekLetters() {}

    /** Whether the table has a letter. */
    static boolean has(int letter) {
        return LETTERS.containsKey(letter);
    }

    /** How the letter at a place is written, or that letter and the next one if they are written together. */
    static Written latin(int[] name, int at) {
        int next = at + 1 < name.length ? name[at + 1] : 0;
        String single = LETTERS.getOrDefault(name[at], "");
        if (next == UPSILON && !isSeparate(name, at + 1)) {
            return switch (single) {
                // Only eta forms such a pair, not iota.
                case "a", "e", "i" ->
                    name[at] == 0x3b9 ? new Written(single, 1) : new Written(single + glide(name, at + 2), 2);
                case "o" -> name[at] == 0x3bf ? new Written("ou", 2) : new Written(single, 1);
                default -> new Written(single, 1);
            };
        }
        if (name[at] == 0x3b3) {
            return gamma(next);
        }
        if (name[at] == 0x3bc && next == 0x3c0) {
            boolean inside = at > 0 && has(letterBefore(name, at)) && at + 2 < name.length && has(name[at + 2]);
            return new Written(inside ? "mp" : "b", 2);
        }
        return new Written(single, 1);
    }

    private static Written gamma(int next) {
        return switch (next) {
            case 0x3b3 -> new Written("ng", 2);
            case 0x3be -> new Written("nx", 2);
            case 0x3c7 -> new Written("nch", 2);
            default -> new Written("g", 1);
        };
    }

    /** Upsilon after a vowel: f before voiceless consonants and at the end of a word, otherwise v. */
    private static String glide(int[] name, int after) {
        int at = after;
        while (at < name.length && SlugLetters.isMark(name[at])) {
            at++;
        }
        boolean voiced = at < name.length && has(name[at]) && VOICELESS.indexOf(name[at]) < 0;
        return voiced ? "v" : "f";
    }

    private static boolean isSeparate(int[] name, int at) {
        for (int i = at + 1; i < name.length && SlugLetters.isMark(name[i]); i++) {
            if (name[i] == DIAERESIS) {
                return true;
            }
        }
        return false;
    }

    private static int letterBefore(int[] name, int at) {
        int i = at - 1;
        while (i > 0 && SlugLetters.isMark(name[i])) {
            i--;
        }
        return name[i];
    }
}
