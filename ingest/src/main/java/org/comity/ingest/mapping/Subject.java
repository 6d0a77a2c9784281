package org.comity.ingest.mapping;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comity.domain.entity.EntityId;
import org.comity.domain.entity.Kind;
import org.comity.domain.source.Origin;
import org.comity.ingest.node.MapNode;
import org.jspecify.annotations.Nullable;

/**
 * Whom a page is about: an entity of the register, or one that the page's own lines name.
 *
 * @param pages the pages that are about an entity of the register, by path
 * @param kindOrNull the kind of the entities that pages name; null where pages name entities of the register only
 * @param origin where the corpus says so
 * @param names the lines that name it: the first that says something
 * @param attributes what other lines say about it, as fields of the native format
 * @param nothing values that say there is none
 */
public record Subject(
        Map<String, EntityId> pages,
        @Nullable Kind kindOrNull,
        Origin origin,
        List<String> names,
        MapNode attributes,
        List<String> nothing) {

    /** Copies the collections. */
    public Subject {
        pages = Map.copyOf(pages);
        names = List.copyOf(names);
        nothing = List.copyOf(nothing);
    }

    /** The kind of the entities that pages name. */
    public Optional<Kind> kind() {
        return Optional.ofNullable(kindOrNull);
    }

    void labels(Set<String> labels) {
        labels.addAll(names);
        LinedTexts.references(attributes, labels);
    }
}
