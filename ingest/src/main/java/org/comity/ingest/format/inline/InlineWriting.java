package org.comity.ingest.format.inline;

import java.util.List;
import java.util.Optional;
import org.comity.domain.finding.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What became of annotations that were to be written as inline marks.
 *
 * @param textOrNull the file, or null where not all of them can be written
 * @param findings which cannot and why, in the order of their origins; empty where there is a file
 */
public record InlineWriting(@Nullable String textOrNull, List<Finding> findings) {

    /**
     * Copies the findings.
     *
     * @param textOrNull the file, or null
     * @param findings what stands against it
     */
    public InlineWriting {
        findings = List.copyOf(findings);
    }

    /**
     * The file.
     *
     * @return its characters, or empty where not all annotations can be written
     */
    public Optional<String> text() {
        return Optional.ofNullable(textOrNull);
    }
}
