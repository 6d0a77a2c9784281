package org.comity.ingest.yaml;

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
import org.jspecify.annotations.Nullable;

/** A list or map whose end the parser has not met yet. */
final class YamlBranch {

    private final boolean map;
    private final boolean flow;
    private final YamlPosition start;
    private final List<Node> items = new ArrayList<>();
    private final List<NodeEntry> entries = new ArrayList<>();
    private final Map<String, ScalarNode> keys = new HashMap<>();
    private @Nullable ScalarNode pending;
    private boolean repeated;

    YamlBranch(boolean map, boolean flow, YamlPosition start) {
        this.map = map;
        this.flow = flow;
        this.start = start;
    }

    boolean flow() {
        return flow;
    }

    /** The key whose value is awaited. */
    Optional<ScalarNode> pendingKey() {
        return Optional.ofNullable(pending);
    }

    /**
     * Takes the next key of a map.
     *
     * @return the same key where it stood before; the value that follows is then left out
     */
    Optional<ScalarNode> key(ScalarNode key) {
        ScalarNode earlier = keys.putIfAbsent(key.text(), key);
        pending = key;
        repeated = earlier != null;
        return Optional.ofNullable(earlier);
    }

    /** Takes the next item, or the value of the pending key. */
    void add(Node node) {
        ScalarNode key = pending;
        if (key == null) {
            items.add(node);
        } else if (!repeated) {
            entries.add(new NodeEntry(key, node));
        }
        pending = null;
    }

    Node node() {
        return map
                ? new MapNode(entries, flow, start.line(), start.column())
                : new ListNode(items, flow, start.line(), start.column());
    }
}
