package org.comity.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.comity.cli.report.ReportFormat;
import org.jspecify.annotations.Nullable;

/**
 * A report that is asked for.
 *
 * @param format its format
 * @param fileOrNull the file to write it to, or null for standard output
 */
record ReportTarget(ReportFormat format, @Nullable Path fileOrNull) {

    Optional<Path> file() {
        return Optional.ofNullable(fileOrNull);
    }

    /** Returns whether nothing else may be on standard output. */
    boolean isAloneOnStandardOutput() {
        return fileOrNull == null && format.isDocument();
    }
}
