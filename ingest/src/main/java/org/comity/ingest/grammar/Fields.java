package org.comity.ingest.grammar;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.comity.domain.text.QuotedText;
import org.comity.ingest.node.ListNode;
import org.comity.ingest.node.MapNode;
import org.comity.ingest.node.Node;
import org.comity.ingest.node.NodeEntry;
import org.comity.ingest.node.ScalarNode;

/** The fields of one map of an annotation file; fields of the wrong shape become findings. */
public final class Fields {

    private final MapNode map;
    private final Report report;

    private Fields(MapNode map, Report report) {
        this.map = map;
        this.report = report;
    }

    /** The fields of a node that must be a map. */
    public static Optional<Fields> of(Node node, String what, Report report) {
        if (node instanceof MapNode map) {
            return Optional.of(new Fields(map, report));
        }
        report.error(node, "not-a-map", what, what + " must be a map of keys and values");
        return Optional.empty();
    }

    /** The fields of a node that must be a map, such as the one in an example. */
    public static Optional<Fields> of(Node node, String what, String example, Report report) {
        if (node instanceof MapNode) {
            return of(node, what, report);
        }
        report.error(
                node,
                "not-a-map",
                what,
                what + " must be a map of keys and values",
                Optional.of("for example, write " + example));
        return Optional.empty();
    }

    public MapNode node() {
        return map;
    }

    public List<NodeEntry> entries() {
        return map.entries();
    }

    /** The content of the map without its place: equal for maps with the same content in the same order. */
    public String said() {
        StringBuilder said = new StringBuilder();
        say(map, said);
        return said.toString();
    }

    private static void say(Node node, StringBuilder said) {
        if (node instanceof MapNode entries) {
            said.append('{');
            for (NodeEntry entry : entries.entries()) {
                say(entry.key(), said);
                say(entry.value(), said);
            }
            said.append('}');
        } else if (node instanceof ListNode list) {
            said.append('[');
            list.items().forEach(item -> say(item, said));
            said.append(']');
        } else if (node instanceof ScalarNode scalar) {
            said.append(scalar.text().length()).append(':').append(scalar.text());
        }
    }

    /** The map without some of its keys. */
    public MapNode without(Collection<String> keys) {
        List<NodeEntry> entries = map.entries().stream()
                .filter(entry -> !keys.contains(entry.key().text()))
                .toList();
        return new MapNode(entries, map.flow(), map.line(), map.column());
    }

    /** The given keys that the map has. */
    List<String> among(List<String> keys) {
        List<String> found = new ArrayList<>(1);
        for (String key : keys) {
            if (has(key)) {
                found.add(key);
            }
        }
        return found;
    }

    public boolean has(String key) {
        return map.get(key).isPresent();
    }

    public Optional<Node> get(String key) {
        return map.get(key);
    }

    /** Reports every key that is not allowed here. */
    public void allowOnly(String what, Collection<String> known) {
        for (NodeEntry entry : map.entries()) {
            String key = entry.key().text();
            if (!known.contains(key)) {
                report.unknown(
                        entry.key(),
                        "unknown-key",
                        key,
                        "unknown key " + QuotedText.of(key) + " in " + what,
                        MeantWord.among(key, known),
                        Optional.empty());
            }
        }
    }

    /** The scalars of a field: its value, or the items of its list. */
    public List<ScalarNode> scalars(String key) {
        Optional<Node> node = map.get(key);
        return node.isPresent() ? scalars(node.get(), key, report) : List.of();
    }

    /** The scalars of a required field. */
    public List<ScalarNode> required(String key, String what) {
        if (!has(key)) {
            report.error(map, "missing-key", key, what + " needs " + QuotedText.of(key));
        }
        return scalars(key);
    }

    /** The single scalar of a field; a list is a finding. */
    public Optional<ScalarNode> scalar(String key) {
        return map.get(key).flatMap(node -> {
            if (node instanceof ScalarNode scalar && !scalar.isEmpty()) {
                return Optional.of(scalar);
            }
            report.error(node, "not-a-value", key, QuotedText.of(key) + " must be a single value");
            return Optional.empty();
        });
    }

    /** The text of a field with a single scalar. */
    public Optional<String> text(String key) {
        return scalar(key).map(ScalarNode::text);
    }

    /** The text of a field with a single scalar; blank text is a finding. */
    public Optional<String> words(String key) {
        return scalar(key).flatMap(scalar -> {
            if (scalar.text().isBlank()) {
                report.error(scalar, "not-a-value", key, QuotedText.of(key) + " contains no words");
                return Optional.empty();
            }
            return Optional.of(scalar.text());
        });
    }

    /** The nodes of a field: its value, or the items of its list; an empty list is a finding. */
    public List<Node> nodes(String key) {
        Optional<Node> node = map.get(key);
        if (node.isPresent() && node.get() instanceof ListNode list) {
            if (list.items().isEmpty()) {
                report.error(list, "not-a-value", key, QuotedText.of(key) + " has no value");
            }
            return list.items();
        }
        return node.map(List::of).orElse(List.of());
    }

    /** The entries of a map, which must not be empty. */
    public static List<NodeEntry> someEntries(Node node, String key, Report report) {
        List<NodeEntry> entries =
                of(node, QuotedText.of(key), report).map(Fields::entries).orElse(List.of());
        if (node instanceof MapNode && entries.isEmpty()) {
            report.error(node, "not-a-value", key, QuotedText.of(key) + " has no value");
        }
        return entries;
    }

    /** The scalars of a node: the node itself, or the items of its list. */
    public static List<ScalarNode> scalars(Node node, String key, Report report) {
        if (node instanceof ScalarNode scalar && !scalar.isEmpty()) {
            return List.of(scalar);
        }
        List<ScalarNode> scalars = new ArrayList<>();
        for (Node item : node instanceof ListNode list ? list.items() : List.of(node)) {
            if (item instanceof ScalarNode scalar && !scalar.isEmpty()) {
                scalars.add(scalar);
            } else {
                report.error(item, "not-a-value", key, QuotedText.of(key) + " must be a value or a list of values");
            }
        }
        if (node instanceof ListNode list && list.items().isEmpty()) {
            report.error(node, "not-a-value", key, QuotedText.of(key) + " has no value");
        }
        return scalars;
    }
}
