package org.comity.ingest.node;

import java.util.List;

/**
 * A list.
 *
 * @param items in the order of the file
 * @param flow whether it is written in {@code []} or inside another flow node
 * @param line 1-based
 * @param column 1-based, in code points
 * @since 0.1
 */
public record ListNode(List<Node> items, boolean flow, int line, int column) implements Node {

    /**
     * Copies the lists.
     *
     * @param items in the order of the file
     * @param flow whether it is written in {@code []} or inside another flow node
     * @param line 1-based
     * @param column 1-based, in code points
     */
    public ListNode {
        items = List.copyOf(items);
    }
}
