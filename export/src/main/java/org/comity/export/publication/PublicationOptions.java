package org.comity.export.publication;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a dataset is published.
 *
 * @param cancellationOrNull lets other threads cancel the publication, or null
 */
public record PublicationOptions(@Nullable Cancellation cancellationOrNull) {

    /** A publication that other threads cannot cancel. */
    public static final PublicationOptions DEFAULT = new PublicationOptions(null);

    /**
     * A cancellation.
     *
     * @param cancellation lets other threads cancel the publication; for one publication only
     * @return new options
     */
    public PublicationOptions withCancellation(Cancellation cancellation) {
        return new PublicationOptions(Objects.requireNonNull(cancellation, "cancellation"));
    }

    /**
     * The cancellation.
     *
     * @return the cancellation, or empty
     */
    public Optional<Cancellation> cancellation() {
        return Optional.ofNullable(cancellationOrNull);
    }
}
