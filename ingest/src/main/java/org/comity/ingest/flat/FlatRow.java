package org.comity.ingest.flat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.comity.ingest.node.ListNode;
import org.comity.ingest.node.MapNode;
import org.comity.ingest.node.Node;
import org.comity.ingest.node.NodeEntry;
import org.comity.ingest.node.ScalarNode;

/** The filled columns of one row, from which the fields of a statement are taken one after the other. */
final class FlatRow {

    private final MapNode row;
    private final Map<String, NodeEntry> filled = new LinkedHashMap<>();

    /**
     * Takes the filled columns.
     *
     * @param repeated receives the columns that a row has twice, after the first
     */
    FlatRow(MapNode row, Consumer<NodeEntry> repeated) {
        this.row = row;
        for (NodeEntry entry : row.entries()) {
            if (isFilled(entry.value())) {
                String key = FlatColumn.keyOf(entry.key().text());
                ScalarNode written = new ScalarNode(
                        key, true, entry.key().line(), entry.key().column());
                NodeEntry named = new NodeEntry(written, entry.value());
                if (filled.putIfAbsent(key, named) != null) {
                    repeated.accept(entry);
                }
            }
        }
    }

    private static boolean isFilled(Node value) {
        if (value instanceof ScalarNode scalar) {
            return !scalar.isEmpty() && !scalar.text().isBlank();
        }
        return !(value instanceof ListNode list) || !list.items().isEmpty();
    }

    boolean has(FlatColumn column) {
        return has(column.key());
    }

    boolean has(String key) {
        return filled.containsKey(key);
    }

    /** The value of a column, if it is a single one. */
    Optional<ScalarNode> scalar(FlatColumn column) {
        NodeEntry entry = filled.get(column.key());
        return entry != null && entry.value() instanceof ScalarNode scalar ? Optional.of(scalar) : Optional.empty();
    }

    /** Takes a column out of the row. */
    Optional<NodeEntry> take(FlatColumn column) {
        return take(column.key());
    }

    /** Takes a column out of the row. */
    Optional<NodeEntry> take(String key) {
        return Optional.ofNullable(filled.remove(key));
    }

    /** Takes columns out of the row as the entries of a map; empty if none of them is filled. */
    List<NodeEntry> takeAll(FlatColumn... columns) {
        List<NodeEntry> taken = new ArrayList<>();
        for (FlatColumn column : columns) {
            take(column).ifPresent(taken::add);
        }
        return taken;
    }

    /** The rest of the row, after some fields. */
    MapNode with(List<NodeEntry> fields) {
        List<NodeEntry> entries = new ArrayList<>(fields);
        entries.addAll(filled.values());
        return new MapNode(entries, true, row.line(), row.column());
    }

    /** A map at the place of its first entry. */
    static MapNode map(List<NodeEntry> entries) {
        ScalarNode first = entries.get(0).key();
        return new MapNode(entries, true, first.line(), first.column());
    }

    /** A column under a different key, at its place. */
    static NodeEntry named(String key, NodeEntry column) {
        return new NodeEntry(
                new ScalarNode(key, true, column.key().line(), column.key().column()), column.value());
    }
}
