package org.comity.ingest.format.inline;

import java.util.List;
import java.util.Optional;
import org.comity.domain.finding.Finding;
import org.jspecify.annotations.Nullable;

/**
 * The result of writing annotations as inline marks.
 *
 * @param textOrNull the file, or null if not all of them can be written
 * @param findings which cannot and why, in the order of their origins; empty if there is a file
 */
public record InlineWriting(@Nullable String textOrNull, List<Finding> findings) {

    /**
     * Copies the findings.
     *
     * @param textOrNull the file, or null
     * @param findings why there is no file
     */
    public InlineWriting {
        findings = List.copyOf(findings);
    }

    /**
     * The file.
     *
     * @return its characters, or empty if not all annotations can be written
     */
    public Optional<String> text() {
        return Optional.ofNullable(textOrNull);
    }
}
