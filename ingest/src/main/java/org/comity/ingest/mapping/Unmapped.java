package org.comity.ingest.mapping;

import java.util.Optional;
import org.comity.domain.source.Origin;
import org.jspecify.annotations.Nullable;

/**
 * Annotations with one label that mean nothing to the corpus.
 *
 * @param count how many there are
 * @param first where the first of them stands
 * @param wantedOrNull what the nearest rule for the label wants that the first has not, or null where there is no rule
 */
public record Unmapped(int count, Origin first, @Nullable String wantedOrNull) {

    /** These and others. */
    public Unmapped and(Unmapped others) {
        Unmapped earlier = first.compareTo(others.first) <= 0 ? this : others;
        return new Unmapped(count + others.count, earlier.first, earlier.wantedOrNull);
    }

    /** What the nearest rule for the label wants that the first has not. */
    public Optional<String> wanted() {
        return Optional.ofNullable(wantedOrNull);
    }
}
