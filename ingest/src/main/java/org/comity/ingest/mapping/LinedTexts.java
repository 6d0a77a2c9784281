package org.comity.ingest.mapping;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.comity.domain.source.Citation;
import org.comity.ingest.node.ListNode;
import org.comity.ingest.node.MapNode;
import org.comity.ingest.node.Node;
import org.comity.ingest.node.NodeEntry;
import org.comity.ingest.node.ScalarNode;
import org.jspecify.annotations.Nullable;

/**
 * Texts that are pages of labelled lines, and what their lines mean.
 *
 * @param paths which texts, as patterns
 * @param citation the details that all of them have in common as sources
 * @param subjectOrNull the subject of a page, or null if the rules name all entities
 * @param rules what the lines mean
 * @param names the entities that names mean in these texts
 */
public record LinedTexts(
        List<PathPattern> paths,
        Citation citation,
        @Nullable Subject subjectOrNull,
        MappingRules rules,
        NameMeanings names) {

    /** Copies the list. */
    public LinedTexts {
        paths = List.copyOf(paths);
    }

    boolean isFor(String path) {
        return paths.stream().anyMatch(pattern -> pattern.matches(path));
    }

    /** The subject of a page. */
    public Optional<Subject> subject() {
        return Optional.ofNullable(subjectOrNull);
    }

    /** All labels that are read. */
    public Set<String> labels() {
        Set<String> labels = new TreeSet<>();
        subject().ifPresent(found -> found.labels(labels));
        for (MappingRule rule : rules.all()) {
            labels.addAll(rule.labels());
            references(rule.template(), labels);
        }
        labels.removeAll(Set.of("subject", "item", "parentheses", "words", "value", "label"));
        labels.removeAll(PlaceReference.NAMES);
        return labels;
    }

    public static void references(Node node, Set<String> labels) {
        if (node instanceof ScalarNode scalar) {
            Scope.reference(scalar.text()).ifPresent(labels::add);
        } else if (node instanceof ListNode list) {
            list.items().forEach(item -> references(item, labels));
        } else if (node instanceof MapNode map) {
            map.entries().stream().map(NodeEntry::value).forEach(value -> references(value, labels));
        }
    }
}
