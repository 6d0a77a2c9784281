package org.comity.ingest.cache;

import java.io.IOException;
import org.comity.ingest.corpus.EarlierReadings;
import org.jspecify.annotations.Nullable;

/**
 * The result of a reading with kept readings.
 *
 * @param result the result
 * @param read the number of files that were read
 * @param failureOrNull why the readings could not be kept, or null
 * @param <T> the type of the result
 */
public record KeptResult<T>(T result, int read, @Nullable IOException failureOrNull) {

    /**
     * A reading.
     *
     * @param <T> the type of its result
     */
    @FunctionalInterface
    public interface Reading<T> {
        /** Reads with what is known from an earlier reading. */
        T with(EarlierReadings earlier) throws IOException;
    }
}
