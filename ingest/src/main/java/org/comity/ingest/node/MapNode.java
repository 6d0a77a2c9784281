package org.comity.ingest.node;

import java.util.List;
import java.util.Optional;

/**
 * A map whose keys are distinct texts.
 *
 * @param entries in the order of the file
 * @param flow whether it is written in {@code {}} or inside another flow node
 * @param line 1-based
 * @param column 1-based, in code points
 * @since 0.1
 */
public record MapNode(List<NodeEntry> entries, boolean flow, int line, int column) implements Node {

    /**
     * Copies the lists.
     *
     * @param entries in the order of the file
     * @param flow whether it is written in {@code {}} or inside another flow node
     * @param line 1-based
     * @param column 1-based, in code points
     */
    public MapNode {
        entries = List.copyOf(entries);
    }

    /**
     * The value of a key, found by looking through the entries.
     *
     * @param key the key, exactly as written
     * @return the value, or empty if the map has no such key
     */
    public Optional<Node> get(String key) {
        for (int i = 0; i < entries.size(); i++) {
            NodeEntry entry = entries.get(i);
            if (entry.key().text().equals(key)) {
                return Optional.of(entry.value());
            }
        }
        return Optional.empty();
    }
}
