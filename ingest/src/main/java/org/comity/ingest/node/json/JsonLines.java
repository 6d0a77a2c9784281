package org.comity.ingest.node.json;

import java.util.List;
import java.util.Optional;
import org.comity.domain.finding.Finding;
import org.comity.ingest.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * The result of reading a file of JSON Lines.
 *
 * @param fileOrNull the file, for showing places; null if its bytes are not a text
 * @param values the values of the lines that could be read, in the order of the file
 * @param findings the problems of the file, in the order of the file
 */
public record JsonLines(@Nullable JsonTree fileOrNull, List<Node> values, List<Finding> findings) {

    /** Copies the lists. */
    public JsonLines {
        values = List.copyOf(values);
        findings = List.copyOf(findings);
    }

    /** The file, for showing places. */
    public Optional<JsonTree> file() {
        return Optional.ofNullable(fileOrNull);
    }
}
