package org.comity.ingest;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a {@link ReadingCache} was used.
 *
 * @param files the number of files of the corpus that can contain annotations
 * @param read the number of those that were read, because they have changed, or something on which they depend
 * @param failureOrNull why the readings could not be kept, or null
 * @since 0.1
 */
public record CacheUse(int files, int read, @Nullable String failureOrNull) {

    /**
     * The reason why the readings could not be kept.
     *
     * @return the reason, or empty
     */
    public Optional<String> failure() {
        return Optional.ofNullable(failureOrNull);
    }
}
