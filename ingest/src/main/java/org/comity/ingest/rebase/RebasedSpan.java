package org.comity.ingest.rebase;

import java.util.Objects;
import java.util.Optional;
import org.comity.domain.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * A passage of a text, and where it is in a later version.
 *
 * @param before its span in the earlier version, in code points
 * @param outcome what became of it
 * @param afterOrNull its span in the later version, in code points, without white space at its ends; null if it is lost
 * @since 0.1
 */
public record RebasedSpan(
        Span before, RebaseOutcome outcome, @Nullable Span afterOrNull) {

    /**
     * Checks that a passage has a place unless it is lost.
     *
     * @param before its span in the earlier version, in code points
     * @param outcome what became of it
     * @param afterOrNull its span in the later version, in code points; null if it is lost
     * @throws IllegalArgumentException if a lost passage has a place, or another one has none
     */
    public RebasedSpan {
        Objects.requireNonNull(before, "before");
        if ((outcome == RebaseOutcome.LOST) != (afterOrNull == null)) {
            throw new IllegalArgumentException("a passage with the outcome " + outcome + " at " + afterOrNull);
        }
    }

    /**
     * Its place in the later version.
     *
     * @return the span in code points, or empty if it is lost
     */
    public Optional<Span> after() {
        return Optional.ofNullable(afterOrNull);
    }
}
