package org.comity.ingest.node.json;

import java.util.List;
import java.util.Optional;
import org.comity.domain.finding.Finding;
import org.jspecify.annotations.Nullable;

/**
 * The result of reading a JSON file.
 *
 * @param tree the content that could be read, or null if the bytes are not a text
 * @param reliable whether the whole file was read
 * @param findings the problems of the file, in the order of the file
 */
public record JsonReading(@Nullable JsonTree tree, boolean reliable, List<Finding> findings) {

    /** Copies the list. */
    public JsonReading {
        findings = List.copyOf(findings);
    }

    /**
     * The document. It exists in spite of findings that do not affect the rest of it, such as a repeated key.
     *
     * @return the document, or empty if a part of the file could not be understood
     */
    public Optional<JsonTree> document() {
        return reliable ? Optional.ofNullable(tree) : Optional.empty();
    }

    /**
     * The content before the place where reading ended, which is enough to guess the kind of file.
     *
     * @return the document as far as it was read, its last lists and maps possibly incomplete, or empty
     */
    public Optional<JsonTree> beginning() {
        return Optional.ofNullable(tree);
    }
}
