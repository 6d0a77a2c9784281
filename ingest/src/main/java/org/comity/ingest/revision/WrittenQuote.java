package org.comity.ingest.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.comity.ingest.node.ListNode;
import org.comity.ingest.node.MapNode;
import org.comity.ingest.node.Node;
import org.comity.ingest.node.NodeEntry;
import org.comity.ingest.node.ScalarNode;
import org.comity.ingest.text.QuoteRequest;
import org.jspecify.annotations.Nullable;

/**
 * A quote as a native annotation file has it.
 *
 * @param words the words
 * @param mapOrNull the map in which they are, with the words before and after; null for a passage that is only words
 */
record WrittenQuote(ScalarNode words, @Nullable MapNode mapOrNull) {

    private static final String QUOTE = "quote";
    private static final List<String> LISTS = List.of("quotes", "context");

    /** The quotes of a file, in the order of the file. What is not a quote is left out; its reader reports it. */
    static List<WrittenQuote> in(MapNode root) {
        List<WrittenQuote> quotes = new ArrayList<>();
        root.get("statements")
                .ifPresent(statements -> each(statements, item -> {
                    if (item instanceof MapNode statement) {
                        addStatement(statement, quotes);
                    }
                }));
        return quotes;
    }

    private static void addStatement(MapNode statement, List<WrittenQuote> quotes) {
        add(statement, quotes);
        for (NodeEntry entry : statement.entries()) {
            if (LISTS.contains(entry.key().text())) {
                each(entry.value(), item -> add(item, quotes));
            }
        }
    }

    private static void add(Node item, List<WrittenQuote> quotes) {
        if (item instanceof ScalarNode words && !words.isEmpty()) {
            quotes.add(new WrittenQuote(words, null));
        } else if (item instanceof MapNode map && map.get(QUOTE).orElse(null) instanceof ScalarNode words) {
            quotes.add(new WrittenQuote(words, map));
        }
    }

    private static void each(Node node, Consumer<Node> action) {
        if (node instanceof ListNode list) {
            list.items().forEach(action);
        } else {
            action.accept(node);
        }
    }

    /** The value of a key beside the words. */
    Optional<ScalarNode> beside(String key) {
        return Optional.ofNullable(mapOrNull)
                .flatMap(map -> map.get(key))
                .filter(ScalarNode.class::isInstance)
                .map(ScalarNode.class::cast)
                .filter(scalar -> !scalar.isEmpty());
    }

    /** The key of the words. */
    Optional<ScalarNode> key() {
        return Optional.ofNullable(mapOrNull)
                .flatMap(map -> map.entries().stream()
                        .map(NodeEntry::key)
                        .filter(key -> key.text().equals(QUOTE))
                        .findFirst());
    }

    /** What the quote asks for. */
    QuoteRequest request() {
        return new QuoteRequest(
                words.text(),
                beside("before").map(ScalarNode::text).orElse(null),
                beside("after").map(ScalarNode::text).orElse(null),
                beside("nth").map(ScalarNode::text).map(WrittenQuote::number).orElse(null));
    }

    private static @Nullable Integer number(String text) {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException unreadable) {
            return null;
        }
    }
}
