package org.comity.export.reading.document;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file as a descriptor has it.
 *
 * @param path where it stands, from the descriptor
 * @param sizeOrNull its length in bytes, or null where that is not told
 * @param hashOrNull its hash with the name of the algorithm, {@code sha256:…}, or null where that is not told
 */
public record DescribedFile(
        String path, @Nullable Long sizeOrNull, @Nullable String hashOrNull) {

    /**
     * How long the file is.
     *
     * @return its length in bytes, or empty
     */
    public Optional<Long> size() {
        return Optional.ofNullable(sizeOrNull);
    }

    /**
     * The hash of the file.
     *
     * @return the hash with the name of the algorithm, or empty
     */
    public Optional<String> hash() {
        return Optional.ofNullable(hashOrNull);
    }
}
