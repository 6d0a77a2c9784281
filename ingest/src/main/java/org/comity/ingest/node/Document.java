package org.comity.ingest.node;

import java.util.Optional;
import org.comity.domain.finding.Place;

/** What one structured file says, with the lines at hand to point at. */
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
     * @return the node, or empty where the file holds nothing
     */
    Optional<Node> root();

    /**
     * A place in this file, as a finding shows it.
     *
     * @param line 1-based
     * @param column 1-based, in code points
     * @return file, line and column, and the line where it is fit to be shown
     */
    Place place(int line, int column);

    /**
     * The place of a node of this document, as a finding shows it.
     *
     * @param node a node of this document
     * @return file, line and column, and the line where it is fit to be shown
     */
    default Place place(Node node) {
        return place(node.line(), node.column());
    }
}
