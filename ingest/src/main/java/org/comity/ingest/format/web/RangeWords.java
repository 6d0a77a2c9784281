package org.comity.ingest.format.web;

import java.util.Optional;
import org.comity.ingest.annotation.Offsets;
import org.comity.ingest.annotation.Passage;

/**
 * The words of a Range Selector: from the beginning of one selection to the beginning of another, which is excluded
 * (section 4.2.8).
 */
final class RangeWords {

    private RangeWords() {}

    /**
     * The words between two selections: by the offsets of both, or if the words of one, with those
     * beside them, reach the other. Otherwise both are looked up in the text.
     *
     * @return the words, or empty if one selection has only words and the other only offsets
     */
    static Optional<Passage> between(Passage start, Passage end) {
        if (start.offsets().isPresent() && end.offsets().isPresent()) {
            Offsets from = start.offsets().get();
            return Optional.of(
                    Passage.at(new Offsets(from.start(), end.offsets().get().start(), from.unit())));
        }
        if (start.words().isEmpty() || end.words().isEmpty()) {
            return Optional.empty();
        }
        return forwards(start, end).or(() -> backwards(start, end)).or(() -> Optional.of(start.until(end)));
    }

    /** The place where the words after the start reach the end. */
    private static Optional<Passage> forwards(Passage start, Passage end) {
        String known = start.words().orElseThrow() + start.after();
        int to = new WordsWithin(start.before(), known, "").only(end.words().orElseThrow(), end.before(), end.after());
        return to > 0
                ? Optional.of(new Passage(known.substring(0, to), null, start.before(), known.substring(to)))
                : Optional.empty();
    }

    /** The place where the words before the end reach back to the start. */
    private static Optional<Passage> backwards(Passage start, Passage end) {
        String known = end.before();
        String words = end.words().orElseThrow();
        int from = new WordsWithin("", known, words + end.after())
                .only(start.words().orElseThrow(), start.before(), start.after());
        return from >= 0
                ? Optional.of(new Passage(known.substring(from), null, known.substring(0, from), words + end.after()))
                : Optional.empty();
    }
}
