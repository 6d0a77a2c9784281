package org.comity.export.reading.document;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file as it is described in a descriptor.
 *
 * @param path the path, relative to the descriptor
 * @param sizeOrNull its length in bytes, or null if it is not given
 * @param hashOrNull its hash with the name of the algorithm, {@code sha256:…}, or null if it is not given
 */
public record DescribedFile(
        String path, @Nullable Long sizeOrNull, @Nullable String hashOrNull) {

    /**
     * Returns the length of the file.
     *
     * @return its length in bytes, or empty
     */
    public Optional<Long> size() {
        return Optional.ofNullable(sizeOrNull);
    }

    /**
     * Returns the hash of the file.
     *
     * @return the hash with the name of the algorithm, or empty
     */
    public Optional<String> hash() {
        return Optional.ofNullable(hashOrNull);
    }
}
