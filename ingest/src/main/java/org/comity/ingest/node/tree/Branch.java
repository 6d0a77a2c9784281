package org.comity.ingest.node.tree;

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

/** A list or map whose end the parser has not reached yet. */
public final class Branch {

    /** Up to this number of entries, comparing a key with each is faster than a table. */
    private static final int FEW = 12;

    private final boolean map;
    private final boolean flow;
    private final Position start;
    private final List<Node> items = new ArrayList<>();
    private final List<NodeEntry> entries = new ArrayList<>();
    private final Map<String, ScalarNode> manyKeys = new HashMap<>();
    private @Nullable ScalarNode pending;
    private boolean leftOut;

    /** A map or a list that begins at a place; {@code flow} is that of its node. */
    public Branch(boolean map, boolean flow, Position start) {
        this.map = map;
        this.flow = flow;
        this.start = start;
    }

    /** Returns whether it is written in brackets or braces, or inside another one that is. */
    public boolean flow() {
        return flow;
    }

    /** Where it begins. */
    public Position start() {
        return start;
    }

    /** Returns whether it is a map. */
    public boolean isMap() {
        return map;
    }

    /** Returns whether the next scalar is a key. */
    public boolean expectsKey() {
        return map && pending == null;
    }

    /** The key whose value is awaited. */
    public Optional<ScalarNode> pendingKey() {
        return Optional.ofNullable(pending);
    }

    /**
     * Takes the next key of a map.
     *
     * @return the same key at its earlier place, if there is one; the value that follows is then left out, as for a blank key
     */
    public Optional<ScalarNode> key(ScalarNode key) {
        ScalarNode earlier = earlier(key);
        pending = key;
        leftOut = earlier != null || key.text().isBlank();
        return Optional.ofNullable(earlier);
    }

    private @Nullable ScalarNode earlier(ScalarNode key) {
        if (entries.size() > FEW) {
            if (manyKeys.isEmpty()) {
                entries.forEach(entry -> manyKeys.put(entry.key().text(), entry.key()));
            }
            return manyKeys.putIfAbsent(key.text(), key);
        }
        for (int i = 0; i < entries.size(); i++) {
            ScalarNode earlier = entries.get(i).key();
            if (earlier.text().equals(key.text())) {
                return earlier;
            }
        }
        return null;
    }

    /** Takes the next item, or the value of the pending key. */
    public void add(Node node) {
        ScalarNode key = pending;
        if (key == null) {
            items.add(node);
        } else if (!leftOut) {
            entries.add(new NodeEntry(key, node));
        }
        pending = null;
    }

    /** The node with everything added so far. */
    public Node node() {
        return map
                ? new MapNode(entries, flow, start.line(), start.column())
                : new ListNode(items, flow, start.line(), start.column());
    }
}
