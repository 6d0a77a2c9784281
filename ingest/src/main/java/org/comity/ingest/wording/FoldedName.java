package org.comity.ingest.wording;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.comity.ingest.text.FoldedWords;

/**
 * A name as it is looked for in words.
 *
 * @param words the words, folded; in lower case unless the name is an abbreviation
 * @param abbreviation whether the case of its letters counts
 */
record FoldedName(String words, boolean abbreviation) {

    private static final int LONGEST_ABBREVIATION = 8;

    /** The name, or empty if nothing in it is visible. */
    static Optional<FoldedName> of(String name) {
        String folded = FoldedWords.of(name);
        if (folded.isEmpty()) {
            return Optional.empty();
        }
        String small = folded.toLowerCase(Locale.ROOT);
        boolean abbreviation = folded.length() <= LONGEST_ABBREVIATION
                && folded.equals(folded.toUpperCase(Locale.ROOT))
                && !folded.equals(small);
        return Optional.of(new FoldedName(abbreviation ? folded : small, abbreviation));
    }

    /** The single words of the name, in lower case. */
    List<String> parts() {
        return List.of(words.toLowerCase(Locale.ROOT).split(" ", -1));
    }
}
