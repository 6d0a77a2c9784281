package org.comity.ingest.format.web;

import java.util.Optional;
import java.util.function.Predicate;
import org.comity.domain.text.QuotedText;
import org.comity.ingest.node.ListNode;
import org.comity.ingest.node.MapNode;
import org.comity.ingest.node.NodeEntry;

/**
 * A list of annotations inside a map that another program put around it.
 *
 * @param path the keys that lead to the list, joined by full stops
 * @param list the list, whose first map is an annotation
 */
record WebEnvelope(String path, ListNode list) {

    /** The number of maps inside each other that are searched. */
    private static final int DEEPEST = 3;

    /** The first list of annotations inside a map. */
    static Optional<WebEnvelope> around(WebResource map, Predicate<WebResource> isAnnotation) {
        return around("", map.node(), node -> isAnnotation.test(new WebResource(node, map.report())), 1);
    }

    private static Optional<WebEnvelope> around(
            String prefix, MapNode map, Predicate<MapNode> isAnnotation, int depth) {
        for (NodeEntry entry : map.entries()) {
            String path = prefix + entry.key().text();
            Optional<WebEnvelope> found = Optional.empty();
            if (entry.value() instanceof ListNode list) {
                boolean listed = first(list).filter(isAnnotation).isPresent();
                found = listed ? Optional.of(new WebEnvelope(path, list)) : Optional.empty();
            } else if (entry.value() instanceof MapNode inner && depth < DEEPEST) {
                found = around(path + ".", inner, isAnnotation, depth + 1);
            }
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<MapNode> first(ListNode list) {
        return list.items().stream()
                .filter(MapNode.class::isInstance)
                .map(MapNode.class::cast)
                .findFirst();
    }

    /** Reports that the annotations are inside a map that is not known. */
    void refuse(WebReport report) {
        report.error(
                list,
                "type",
                "the annotations are in the list " + QuotedText.of(path) + " of a map whose form is not known",
                "save only that list, from its [ to its ], as the file");
    }
}
