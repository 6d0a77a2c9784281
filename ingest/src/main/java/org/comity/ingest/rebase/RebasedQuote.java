package org.comity.ingest.rebase;

import java.util.Objects;
import java.util.Optional;
import org.comity.domain.finding.WordDifference;
import org.comity.domain.source.Origin;
import org.jspecify.annotations.Nullable;

/**
 * What became of a quoted passage in a later version of its text.
 *
 * @param origin where the passage is quoted
 * @param words the words of the passage in the earlier version; if it has no such passage, the words of the quote
 * @param wasFound whether the earlier version has the passage; if not, the outcome is {@link RebaseOutcome#LOST}
 * @param outcome what became of it
 * @param placeOrNull where the passage is in the later version, or if it is lost, the nearest passage; null if there is none
 * @param wordsThereOrNull the words at this place, or null
 * @param differenceOrNull what differs between the words, or null if nothing does, or there are no other words
 * @param writtenOrNull what has to be written into the annotation file so that the quote finds this passage, or no other one
 *     if it is lost; null if nothing has to be
 * @since 0.1
 */
public record RebasedQuote(
        Origin origin,
        String words,
        boolean wasFound,
        RebaseOutcome outcome,
        @Nullable Origin placeOrNull,
        @Nullable String wordsThereOrNull,
        @Nullable WordDifference differenceOrNull,
        @Nullable String writtenOrNull) {

    /**
     * Checks that what is required is there.
     *
     * @param origin where the passage is quoted
     * @param words the words of the passage in the earlier version, or those of the quote
     * @param wasFound whether the earlier version has the passage
     * @param outcome what became of it
     * @param placeOrNull where the passage, or the nearest one, is in the later version, or null
     * @param wordsThereOrNull the words at this place, or null
     * @param differenceOrNull what differs between the words, or null
     * @param writtenOrNull what has to be written into the annotation file, or null
     */
    public RebasedQuote {
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(outcome, "outcome");
    }

    /**
     * Where the passage is in the later version, or if it is lost, the nearest passage.
     *
     * @return the place, or empty if there is none
     */
    public Optional<Origin> place() {
        return Optional.ofNullable(placeOrNull);
    }

    /**
     * The words at this place.
     *
     * @return the words, or empty if there is no place
     */
    public Optional<String> wordsThere() {
        return Optional.ofNullable(wordsThereOrNull);
    }

    /**
     * What differs between the words.
     *
     * @return the gravest difference, or empty if there is none
     */
    public Optional<WordDifference> difference() {
        return Optional.ofNullable(differenceOrNull);
    }

    /**
     * What has to be written into the annotation file.
     *
     * @return the new lines of the quote, or empty if nothing has to be written
     */
    public Optional<String> written() {
        return Optional.ofNullable(writtenOrNull);
    }
}
