package org.comity.ingest;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of a file while not all entities were known: it was read, or has to wait.
 *
 * @param path the file
 * @param readingOrNull what it says, or null if it has to wait
 * @param declaringOrNull the file with entities to declare, or null
 * @param findings what was found out before it had to wait
 */
record OpenedFile(
        String path,
        @Nullable FileReading readingOrNull,
        @Nullable AnnotationFile declaringOrNull,
        FileFindings findings) {

    static OpenedFile read(FileReading reading) {
        return new OpenedFile(reading.path(), reading, null, new FileFindings());
    }

    static OpenedFile declaring(String path, AnnotationFile file, FileFindings findings) {
        return new OpenedFile(path, null, file, findings);
    }

    /** It will be read from the start. */
    static OpenedFile deferred(String path) {
        return new OpenedFile(path, null, null, new FileFindings());
    }

    Optional<FileReading> reading() {
        return Optional.ofNullable(readingOrNull);
    }

    Optional<AnnotationFile> declaring() {
        return Optional.ofNullable(declaringOrNull);
    }
}
