package org.comity.ingest;

import java.util.List;
import java.util.Optional;
import org.comity.domain.finding.Finding;
import org.jspecify.annotations.Nullable;

/**
 * An annotation file, turned into another format.
 *
 * @param contentOrNull the characters of the new file, lines ended by LF unless the text itself is written; null where
 *     there are errors
 * @param findings what is wrong with the file and the corpus it belongs to, sorted
 */
public record Conversion(@Nullable String contentOrNull, List<Finding> findings) {

    /** Sorts the findings. */
    public Conversion {
        findings = findings.stream().distinct().sorted().toList();
    }

    /**
     * The new file.
     *
     * @return its characters, or empty where there are errors
     */
    public Optional<String> content() {
        return Optional.ofNullable(contentOrNull);
    }
}
