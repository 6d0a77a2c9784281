package org.comity.ingest.wording;

import java.util.Collection;
import java.util.Locale;
import org.comity.ingest.text.FoldedWords;

/**
 * Words in which names are looked for: folded, without case except for abbreviations, and only as whole words.
 *
 * @param exact the words, folded
 * @param lower the same in lower case
 */
record NameSearch(String exact, String lower) {

    private static final int SHORTEST_PART = 4;

    static NameSearch in(String words) {
        String folded = FoldedWords.of(words);
        return new NameSearch(folded, folded.toLowerCase(Locale.ROOT));
    }

    /** Returns whether the words have one of the names. */
    boolean hasAny(Collection<FoldedName> names) {
        for (FoldedName name : names) {
            if (has(name)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether the words have one of the names, or a word of one, such as "the Forum" for "Delta Forum". */
    boolean hasPartOfAny(Collection<FoldedName> names) {
        if (hasAny(names)) {
            return true;
        }
        for (FoldedName name : names) {
            for (String word : name.parts()) {
                if (word.length() >= SHORTEST_PART && isWordIn(lower, word)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean has(FoldedName name) {
        return isWordIn(name.abbreviation() ? exact : lower, name.words());
    }

    private static boolean isWordIn(String words, String name) {
        int at = words.indexOf(name);
        while (at >= 0) {
            int end = at + name.length();
            boolean begins = at == 0 || !Character.isLetterOrDigit(words.charAt(at - 1)) || !isSpaced(name.charAt(0));
            boolean ends = end == words.length()
                    || !Character.isLetterOrDigit(words.charAt(end))
                    || !isSpaced(name.charAt(name.length() - 1));
            if (begins && ends) {
                return true;
            }
            at = words.indexOf(name, at + 1);
        }
        return false;
    }

    /** Returns whether the script of a letter separates words by spaces. */
    private static boolean isSpaced(char letter) {
        return letter < 0x3000;
    }
}
