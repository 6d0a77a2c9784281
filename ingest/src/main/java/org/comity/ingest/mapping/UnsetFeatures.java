package org.comity.ingest.mapping;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.comity.ingest.annotation.Annotation;
import org.comity.ingest.grammar.StatementKeys;
import org.comity.ingest.node.MapNode;
import org.comity.ingest.node.NodeEntry;

/**
 * The features that a layer has and that the annotator left blank.
 *
 * @param names their names
 */
record UnsetFeatures(Set<String> names) {

    UnsetFeatures {
        names = Set.copyOf(names);
    }

    static UnsetFeatures of(Annotation annotation) {
        return new UnsetFeatures(Set.copyOf(annotation.details().unset()));
    }

    /** Returns whether a rule says something about an entity only by references to these features, so it says nothing. */
    boolean areAllOf(MapNode template) {
        if (names.isEmpty() || template.get("about").isEmpty()) {
            return false;
        }
        List<NodeEntry> attributes = template.entries().stream()
                .filter(entry -> StatementKeys.isAttribute(entry.key()))
                .toList();
        return !attributes.isEmpty() && attributes.stream().allMatch(this::areValueOf);
    }

    private boolean areValueOf(NodeEntry attribute) {
        Set<String> references = new HashSet<>();
        LinedTexts.references(attribute.value(), references);
        return !references.isEmpty() && names.containsAll(references);
    }
}
