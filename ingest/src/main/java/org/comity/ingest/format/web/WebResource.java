package org.comity.ingest.format.web;

import java.util.List;
import java.util.Optional;
import org.comity.domain.text.QuotedText;
import org.comity.domain.text.VisibleText;
import org.comity.ingest.node.ListNode;
import org.comity.ingest.node.MapNode;
import org.comity.ingest.node.Node;
import org.comity.ingest.node.ScalarNode;

/**
 * A map as JSON-LD reads it: a single value is the same as a list of one, and {@code null} the same as no value.
 *
 * @param node the map
 * @param report receives what is wrong with it
 */
record WebResource(MapNode node, WebReport report) {

    /** The value of a key, which may be a list; empty if there is none. */
    Optional<Node> value(String key) {
        return node.get(key).filter(value -> !isNull(value));
    }

    boolean has(String key) {
        return value(key).isPresent();
    }

    /** The values of a key. */
    List<Node> values(String key) {
        return value(key).map(WebResource::items).orElse(List.of());
    }

    static List<Node> items(Node value) {
        return value instanceof ListNode list
                ? list.items().stream().filter(item -> !isNull(item)).toList()
                : List.of(value);
    }

    /** The texts among the values of a key. */
    List<String> texts(String key) {
        return values(key).stream().flatMap(value -> text(value).stream()).toList();
    }

    /** The text of a key with exactly one value, which is a text. Nothing is reported. */
    Optional<String> text(String key) {
        List<Node> values = values(key);
        return values.size() == 1 ? text(values.get(0)) : Optional.empty();
    }

    /**
     * The text of a key that must have exactly one value, which must be a text.
     *
     * @param code the code of the finding otherwise
     * @param owner the object that needs it, such as {@code a TextQuoteSelector}
     */
    Optional<String> requiredText(String key, String code, String owner) {
        if (!has(key)) {
            report.error(node, code, owner + " needs '" + key + "'");
            return Optional.empty();
        }
        return oneText(key, code, owner);
    }

    /** The text of a key that may be missing. A value of a different kind, or several values, are an error. */
    Optional<String> oneText(String key, String code, String owner) {
        Optional<Node> value = value(key);
        Optional<String> text = text(key);
        if (value.isPresent() && text.isEmpty()) {
            report.error(
                    value.get(),
                    code,
                    "the '" + key + "' of " + owner + " must be one text, not " + described(value.get()));
        }
        return text;
    }

    boolean isOf(String type) {
        return texts("type").contains(type);
    }

    static Optional<String> text(Node value) {
        return value instanceof ScalarNode scalar && !scalar.plain() ? Optional.of(scalar.text()) : Optional.empty();
    }

    private static boolean isNull(Node value) {
        return value instanceof ScalarNode scalar && scalar.isEmpty();
    }

    /** A description of a value, for a message. */
    static String described(Node value) {
        if (value instanceof ScalarNode scalar) {
            return scalar.plain() ? VisibleText.cut(scalar.text()) : QuotedText.of(scalar.text());
        }
        return value instanceof ListNode list ? "a list of " + list.items().size() : "a map";
    }
}
