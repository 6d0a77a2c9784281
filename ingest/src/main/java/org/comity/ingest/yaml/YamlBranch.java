package org.comity.ingest.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A list or map whose end the parser has not met yet. */
final class YamlBranch {

    private final boolean map;
    private final boolean flow;
    private final YamlPosition start;
    private final List<YamlNode> items = new ArrayList<>();
    private final List<YamlEntry> entries = new ArrayList<>();
    private final Map<String, YamlScalar> keys = new HashMap<>();
    private @Nullable YamlScalar pending;
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
    Optional<YamlScalar> pendingKey() {
        return Optional.ofNullable(pending);
    }

    /**
     * Takes the next key of a map.
     *
     * @return the same key where it stood before; the value that follows is then left out
     */
    Optional<YamlScalar> key(YamlScalar key) {
        YamlScalar earlier = keys.putIfAbsent(key.text(), key);
        pending = key;
        repeated = earlier != null;
        return Optional.ofNullable(earlier);
    }

    /** Takes the next item, or the value of the pending key. */
    void add(YamlNode node) {
        YamlScalar key = pending;
        if (key == null) {
            items.add(node);
        } else if (!repeated) {
            entries.add(new YamlEntry(key, node));
        }
        pending = null;
    }

    YamlNode node() {
        return map
                ? new YamlMap(entries, flow, start.line(), start.column())
                : new YamlList(items, flow, start.line(), start.column());
    }
}
