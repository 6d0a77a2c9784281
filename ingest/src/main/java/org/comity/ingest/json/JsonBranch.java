package org.comity.ingest.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comity.ingest.node.ListNode;
import org.comity.ingest.node.MapNode;
import org.comity.ingest.node.Node;
import org.comity.ingest.node.NodeEntry;
import org.comity.ingest.node.ScalarNode;
import org.comity.ingest.text.Position;
import org.jspecify.annotations.Nullable;

/** A list or map whose end the parser has not met yet. */
final class JsonBranch {

    private final boolean map;
    private final Position start;
    private final List<Node> items = new ArrayList<>();
    private final List<NodeEntry> entries = new ArrayList<>();
    private final Map<String, ScalarNode> keys = new HashMap<>();
    private @Nullable ScalarNode pending;
    private boolean leftOut;

    JsonBranch(boolean map, Position start) {
        this.map = map;
        this.start = start;
    }

    Position start() {
        return start;
    }

    /**
     * Takes the next key of a map.
     *
     * @return the same key where it stood before; the value that follows is then left out, as it is for a blank key
     */
    Optional<ScalarNode> key(ScalarNode key) {
        ScalarNode earlier = keys.putIfAbsent(key.text(), key);
        pending = key;
        leftOut = earlier != null || key.text().isBlank();
        return Optional.ofNullable(earlier);
    }

    /** Takes the next item, or the value of the last key. */
    void add(Node node) {
        ScalarNode key = pending;
        if (key == null) {
            items.add(node);
        } else if (!leftOut) {
            entries.add(new NodeEntry(key, node));
        }
        pending = null;
    }

    Node node() {
        return map
                ? new MapNode(entries, true, start.line(), start.column())
                : new ListNode(items, true, start.line(), start.column());
    }
}
