package org.comity.ingest.text;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A passage as a program marks it. Any content is allowed; {@link PassageFinder} reports what is wrong.
 *
 * @param wordsOrNull the words, verbatim; null if there are only offsets
 * @param rangeOrNull the offsets of the words, or null
 * @param before the words directly before; empty if not given
 * @param after the words directly after; empty if not given
 * @param untilOrNull the passage at whose beginning this one ends, if the words are only its first; otherwise null
 */
public record PassageRequest(
        @Nullable String wordsOrNull,
        @Nullable OffsetRange rangeOrNull,
        String before,
        String after,
        @Nullable PassageRequest untilOrNull) {

    /**
     * Checks that there are words or offsets.
     *
     * @throws IllegalArgumentException if there are neither words nor offsets
     */
    public PassageRequest {
        if (wordsOrNull == null && rangeOrNull == null) {
            throw new IllegalArgumentException("a request needs words or offsets");
        }
    }

    /**
     * A passage that is marked as a whole.
     *
     * @param wordsOrNull the words, verbatim; null if there are only offsets
     * @param rangeOrNull the offsets of the words, or null
     * @param before the words directly before; empty if not given
     * @param after the words directly after; empty if not given
     */
    public PassageRequest(
            @Nullable String wordsOrNull, @Nullable OffsetRange rangeOrNull, String before, String after) {
        this(wordsOrNull, rangeOrNull, before, after, null);
    }

    Optional<PassageRequest> until() {
        return Optional.ofNullable(untilOrNull);
    }

    /** The first words of the passage. */
    PassageRequest withoutEnd() {
        return new PassageRequest(wordsOrNull, rangeOrNull, before, after);
    }

    /** Returns whether there are words before or after the passage. */
    boolean hasContext() {
        return !before.isBlank() || !after.isBlank();
    }

    Optional<String> words() {
        return Optional.ofNullable(wordsOrNull);
    }

    Optional<OffsetRange> range() {
        return Optional.ofNullable(rangeOrNull);
    }

    /** The quote with the same words between the same others, wherever it is. */
    QuoteRequest quote(String words) {
        QuoteRequest request = QuoteRequest.verbatim(words);
        request = before.isBlank() ? request : request.withBefore(before);
        return after.isBlank() ? request : request.withAfter(after);
    }
}
