package org.comity.ingest.rebase;

import java.util.HashMap;
import java.util.Map;
import org.comity.ingest.text.SourceText;
import org.comity.ingest.text.TextTokens;

/**
 * The words and signs of two versions of a text as numbers. A sign for the start of the text comes first, and one for its end
 * comes last, so the index of a word is one more than in {@link TextTokens}.
 */
final class TokenTexts {

    private static final int START = 0;
    private static final int END = 1;

    private final TextTokens before;
    private final TextTokens after;
    private final int[] old;
    private final int[] now;

    TokenTexts(SourceText before, SourceText after) {
        this.before = TextTokens.of(before);
        this.after = TextTokens.of(after);
        Map<String, Integer> numbers = new HashMap<>();
        this.old = numbers(this.before, numbers);
        this.now = numbers(this.after, numbers);
    }

    private static int[] numbers(TextTokens tokens, Map<String, Integer> known) {
        int[] numbers = new int[tokens.count() + 2];
        numbers[0] = START;
        for (int i = 0; i < tokens.count(); i++) {
            numbers[i + 1] = known.computeIfAbsent(tokens.token(i), unused -> known.size() + END + 1);
        }
        numbers[numbers.length - 1] = END;
        return numbers;
    }

    TextTokens before() {
        return before;
    }

    TextTokens after() {
        return after;
    }

    /** The numbers of the earlier version; not to be changed. */
    int[] old() {
        return old;
    }

    /** The numbers of the later version; not to be changed. */
    int[] now() {
        return now;
    }

    /** Returns whether a word of the later version is probably one of the earlier version with a slip. */
    boolean areSimilar(int oldIndex, int newIndex) {
        boolean within = oldIndex > 0 && newIndex > 0 && oldIndex < old.length - 1 && newIndex < now.length - 1;
        return within && SimilarWords.areSimilar(before.token(oldIndex - 1), after.token(newIndex - 1));
    }
}
