package org.comity.ingest.node;

import java.util.Optional;
import org.comity.domain.finding.Place;

/**
 * The content of one structured file, with its lines for findings.
 *
 * @since 0.1
 */
public interface Document {

    /**
     * The file.
     *
     * @return the path inside the corpus
     */
    String file();

    /**
     * The outermost node.
     *
     * @return the node, or empty if the file has no content
     */
    Optional<Node> root();

    /**
     * A place in this file for a finding.
     *
     * @param line 1-based
     * @param column 1-based, in code points
     * @return file, line and column, and the text of the line if it can be shown
     */
    Place place(int line, int column);

    /**
     * The place of a node of this document for a finding.
     *
     * @param node a node of this document
     * @return file, line and column, and the text of the line if it can be shown
     */
    default Place place(Node node) {
        return place(node.line(), node.column());
    }
}
