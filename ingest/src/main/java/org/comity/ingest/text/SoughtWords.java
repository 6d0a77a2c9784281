package org.comity.ingest.text;

import java.util.Optional;
import org.comity.domain.finding.FindingDetails;
import org.comity.domain.finding.WordDifference;
import org.comity.domain.source.Origin;
import org.jspecify.annotations.Nullable;

/**
 * Words that were looked for in a text and not found, and what it has instead.
 *
 * @param words the words as they are written
 * @param nearestOrNull the nearest words of the text, or null
 * @param positionOrNull where the nearest words begin, or null
 * @param differenceOrNull how the nearest words differ, or null
 */
record SoughtWords(
        String words,
        @Nullable String nearestOrNull,
        @Nullable Position positionOrNull,
        @Nullable WordDifference differenceOrNull) {

    /** Words without a passage that is near to them. */
    static SoughtWords alone(String words) {
        return new SoughtWords(words, null, null, null);
    }

    /** How the nearest words differ. */
    Optional<WordDifference> difference() {
        return Optional.ofNullable(differenceOrNull);
    }

    /** The details of a finding, if the text has this path. */
    FindingDetails details(String path) {
        Position position = positionOrNull;
        return new FindingDetails(
                words.isBlank() ? null : words,
                nearestOrNull == null || nearestOrNull.isBlank() ? null : nearestOrNull,
                position == null ? null : new Origin(path, position.line(), position.column()),
                differenceOrNull);
    }
}
