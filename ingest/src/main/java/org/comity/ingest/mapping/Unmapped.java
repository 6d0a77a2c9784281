package org.comity.ingest.mapping;

import java.io.Serializable;
import java.util.Optional;
import org.comity.domain.source.Origin;
import org.jspecify.annotations.Nullable;

/**
 * Annotations with one label that have no meaning in the corpus.
 *
 * @param count how many there are
 * @param missing how many of them are not found in the text
 * @param first where the first of them is
 * @param wantedOrNull what the nearest rule for the label requires and the first one lacks, or null without a rule
 */
public record Unmapped(
        int count, int missing, Origin first, @Nullable String wantedOrNull) implements Serializable {

    /** These and others together. */
    public Unmapped and(Unmapped others) {
        Unmapped earlier = first.compareTo(others.first) <= 0 ? this : others;
        return new Unmapped(count + others.count, missing + others.missing, earlier.first, earlier.wantedOrNull);
    }

    /** What the nearest rule for the label requires and the first one lacks. */
    public Optional<String> wanted() {
        return Optional.ofNullable(wantedOrNull);
    }
}
