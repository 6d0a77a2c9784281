package org.comity.ingest.node;

/**
 * A value in a YAML file, with the place where it begins.
 *
 * @since 0.1
 */
public sealed interface Node permits ScalarNode, ListNode, MapNode {

    /**
     * The line where the node begins.
     *
     * @return 1-based
     */
    int line();

    /**
     * The column where the node begins; for a block list the first {@code -}, for a block map its first key.
     *
     * @return 1-based, in Unicode code points
     */
    int column();
}
