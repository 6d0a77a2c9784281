package org.comity.ingest.node.yaml;

import java.util.List;
import java.util.Optional;
import org.comity.domain.finding.Finding;
import org.jspecify.annotations.Nullable;

/**
 * The result of reading a YAML file.
 *
 * @param tree the document, or null if it cannot be relied on
 * @param findings the problems of the file, in the order of the file, all of them errors
 */
public record YamlReading(@Nullable YamlDocument tree, List<Finding> findings) {

    public YamlReading {
        findings = List.copyOf(findings);
    }

    /**
     * The document. It exists in spite of findings that leave every remaining node correct: a repeated key (the first
     * counts), an anchor or a tag (left out), a second document (not read).
     *
     * @return the document, or empty if a part of the file could not be understood
     */
    public Optional<YamlDocument> document() {
        return Optional.ofNullable(tree);
    }
}
