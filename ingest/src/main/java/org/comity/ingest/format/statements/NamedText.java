package org.comity.ingest.format.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comity.ingest.node.ListNode;
import org.comity.ingest.node.MapNode;
import org.comity.ingest.node.Node;
import org.comity.ingest.node.NodeEntry;
import org.comity.ingest.node.ScalarNode;

/**
 * A text with its statements in the file.
 *
 * @param named the column that names the text; empty for the text with the name of the file
 * @param statements its statements, in the order of the file; more can be added
 */
record NamedText(Optional<ScalarNode> named, List<Node> statements) {

    private static final String SOURCE = "source";
    private static final String TEXT = "text";

    NamedText(Optional<ScalarNode> named) {
        this(named, new ArrayList<>());
    }

    /** The head in the native format, with further entries of the file. */
    Node head(List<NodeEntry> further) {
        List<NodeEntry> source = new ArrayList<>();
        List<NodeEntry> head = new ArrayList<>();
        for (NodeEntry entry : further) {
            if (entry.key().text().equals(SOURCE) && entry.value() instanceof MapNode described) {
                described.entries().stream()
                        .filter(one -> named.isEmpty() || !one.key().text().equals(TEXT))
                        .forEach(source::add);
            } else {
                head.add(entry);
            }
        }
        named.ifPresent(text -> source.add(new NodeEntry(key(TEXT, text), text)));
        boolean strange = head.stream().anyMatch(entry -> entry.key().text().equals(SOURCE));
        if (!strange) {
            head.add(new NodeEntry(key(SOURCE), new MapNode(source, true, 1, 1)));
        }
        if (!statements.isEmpty()) {
            head.add(new NodeEntry(key("statements"), new ListNode(statements, true, 1, 1)));
        }
        return new MapNode(head, true, 1, 1);
    }

    private static ScalarNode key(String word) {
        return new ScalarNode(word, true, 1, 1);
    }

    private static ScalarNode key(String word, Node at) {
        return new ScalarNode(word, true, at.line(), at.column());
    }
}
