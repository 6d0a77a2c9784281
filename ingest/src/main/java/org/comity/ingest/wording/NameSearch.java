package org.comity.ingest.wording;

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
    boolean hasAny(FoldedNames names) {
        return has(exact, names.abbreviations()) || has(lower, names.others());
    }

    /** Returns whether the words have one of the names, or a word of one, such as "the Forum" for "Delta Forum". */
    boolean hasPartOfAny(FoldedNames names) {
        return hasAny(names) || has(lower, names.parts(SHORTEST_PART));
    }

    private static boolean has(String words, NameFinder names) {
        return names.search(words, (name, at) -> isWord(words, at, name));
    }

    private static boolean isWord(String words, int at, String name) {
        int end = at + name.length();
        boolean begins = at == 0 || !Character.isLetterOrDigit(words.charAt(at - 1)) || !isSpaced(name.charAt(0));
        boolean ends = end == words.length()
                || !Character.isLetterOrDigit(words.charAt(end))
                || !isSpaced(name.charAt(name.length() - 1));
        return begins && ends;
    }

    /** Returns whether the script of a letter separates words by spaces. */
    private static boolean isSpaced(char letter) {
        return letter < 0x3000;
    }
}
