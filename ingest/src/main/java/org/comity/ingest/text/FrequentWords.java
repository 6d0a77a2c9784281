package org.comity.ingest.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The occurrences of words that were found often in a text, so that many quotes of the same words, such as with {@code nth:},
 * need only one search. Forgets them if they need much memory.
 */
final class FrequentWords {
    /** Fewer occurrences are found again as quickly. */
    private static final int OFTEN = 100;
    /** The number of occurrences, for each unit of the text, that are kept. */
    private static final int KEPT = 2;

    private final int most;
    private final Map<Asked, Occurrences> known = new HashMap<>();
    private long kept;

    private record Asked(String words, Optional<String> before, Optional<String> after) {}

    FrequentWords(SourceText text) {
        this.most = KEPT * text.length();
    }

    /** The occurrences of words beside other words, which are looked for if they are not known. */
    Occurrences get(String words, Optional<String> before, Optional<String> after, Supplier<Occurrences> search) {
        Asked asked = new Asked(words, before, after);
        Occurrences found = known.get(asked);
        if (found == null) {
            found = search.get();
            if (found.total() > OFTEN) {
                keep(asked, found);
            }
        }
        return found;
    }

    private void keep(Asked asked, Occurrences found) {
        if (kept > most) {
            known.clear();
            kept = 0;
        }
        kept += found.total();
        known.put(asked, found);
    }
}
