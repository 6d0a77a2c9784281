package org.comity.ingest.node.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.comity.ingest.node.NodeEntry;

/** The entries of one map; two with one key are a matter for {@link YamlCheck}. */
final class SimpleEntries {

    /** So many keys are compared with each other faster than they are hashed. */
    private static final int FEW = 12;

    private final SimpleCursor cursor;
    private final SimpleBounds bounds;
    private final List<NodeEntry> entries = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();

    SimpleEntries(SimpleCursor cursor, SimpleBounds bounds) {
        this.cursor = cursor;
        this.bounds = bounds;
    }

    void add(NodeEntry entry) {
        bounds.count();
        if (stands(entry.key().text())) {
            cursor.giveUp();
        }
        entries.add(entry);
    }

    private boolean stands(String key) {
        if (entries.size() < FEW) {
            for (NodeEntry entry : entries) {
                if (entry.key().text().equals(key)) {
                    return true;
                }
            }
            return false;
        }
        if (keys.isEmpty()) {
            entries.forEach(entry -> keys.add(entry.key().text()));
        }
        return !keys.add(key);
    }

    List<NodeEntry> all() {
        return entries;
    }
}
