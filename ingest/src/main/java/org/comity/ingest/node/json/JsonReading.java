package org.comity.ingest.node.json;

import java.util.List;
import java.util.Optional;
import org.comity.domain.finding.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What became of a JSON file.
 *
 * @param tree what could be read, or null where the bytes hold no text
 * @param reliable whether all of the file was read
 * @param findings what is wrong with the file, in the order of the file
 */
public record JsonReading(@Nullable JsonTree tree, boolean reliable, List<Finding> findings) {

    /** Copies the list. */
    public JsonReading {
        findings = List.copyOf(findings);
    }

    /**
     * The document. It is there beside findings that leave the rest of it true, such as a key that stands twice.
     *
     * @return the document, or empty where a part of the file could not be understood
     */
    public Optional<JsonTree> document() {
        return reliable ? Optional.ofNullable(tree) : Optional.empty();
    }

    /**
     * What stands before the place at which reading ended: enough to guess what sort of file this was meant to be.
     *
     * @return the document as far as it was read, its last lists and maps possibly incomplete, or empty
     */
    public Optional<JsonTree> beginning() {
        return Optional.ofNullable(tree);
    }
}
