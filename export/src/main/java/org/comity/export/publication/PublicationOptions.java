package org.comity.export.publication;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a dataset is published.
 *
 * @param gitAttributes whether to write a file that keeps git from changing the dataset
 * @param cancellationOrNull lets other threads cancel the publication, or null
 */
public record PublicationOptions(
        boolean gitAttributes, @Nullable Cancellation cancellationOrNull) {

    /** A publication without a file for git, which other threads cannot cancel. */
    public static final PublicationOptions DEFAULT = new PublicationOptions(false, null);

    /**
     * A file {@code .gitattributes} in the folder, which keeps git from changing the line ends of the dataset. One that
     * Comity did not write is not replaced.
     *
     * @return new options
     */
    public PublicationOptions withGitAttributes() {
        return new PublicationOptions(true, cancellationOrNull);
    }

    /**
     * A cancellation.
     *
     * @param cancellation lets other threads cancel the publication; for one publication only
     * @return new options
     */
    public PublicationOptions withCancellation(Cancellation cancellation) {
        return new PublicationOptions(gitAttributes, Objects.requireNonNull(cancellation, "cancellation"));
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
