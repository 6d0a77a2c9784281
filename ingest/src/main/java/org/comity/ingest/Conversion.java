package org.comity.ingest;

import java.util.List;
import java.util.Optional;
import org.comity.domain.finding.Finding;
import org.jspecify.annotations.Nullable;

/**
 * An annotation file that was written in a different format.
 *
 * @param contentOrNull the characters of the new file, with LF line ends unless the text itself is written; null if
 *     there are errors
 * @param findings the problems of the file and of its corpus, sorted
 * @since 0.1
 */
public record Conversion(@Nullable String contentOrNull, List<Finding> findings) {

    /**
     * Sorts the findings.
     *
     * @param contentOrNull the characters of the new file, with LF line ends unless the text itself is written; null if
     *     there are errors
     * @param findings the problems of the file and of its corpus, sorted
     */
    public Conversion {
        findings = findings.stream().distinct().sorted().toList();
    }

    /**
     * The new file.
     *
     * @return its characters, or empty if there are errors
     */
    public Optional<String> content() {
        return Optional.ofNullable(contentOrNull);
    }
}
