package org.comity.ingest.cache;

import java.io.Serializable;
import java.util.Optional;
import org.comity.ingest.file.FileReading;
import org.comity.ingest.file.OpenedFile;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a file from one round of reading: its content, its subject, or that it has to wait.
 *
 * @param readingOrNull its content, or null
 * @param pageOrNull a page with its subject, or null
 * @param losesDeclarations whether it may declare entities, but could not be read
 */
record KeptReading(
        @Nullable FileReading readingOrNull, OpenedFile.@Nullable Named pageOrNull, boolean losesDeclarations)
        implements Serializable {

    /** The content of a file that had to wait. */
    static KeptReading of(FileReading reading) {
        return new KeptReading(reading, null, false);
    }

    /** An opened file; empty for one that declares entities, which has to be opened each time. */
    static Optional<KeptReading> of(OpenedFile file) {
        if (file instanceof OpenedFile.Declaring) {
            return Optional.empty();
        }
        return Optional.of(new KeptReading(
                file instanceof OpenedFile.Finished finished ? finished.reading() : null,
                file instanceof OpenedFile.Named page ? page : null,
                file.losesDeclarations()));
    }

    /** The opened file. */
    OpenedFile opened(String path) {
        if (readingOrNull != null) {
            return new OpenedFile.Finished(readingOrNull, losesDeclarations);
        }
        return pageOrNull != null ? pageOrNull : new OpenedFile.Deferred(path, losesDeclarations);
    }
}
