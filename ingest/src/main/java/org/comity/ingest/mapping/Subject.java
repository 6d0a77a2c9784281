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
 * The subject of a page: an entity of the register, or one that the lines of the page name.
 *
 * @param pages the entities of the register by the paths of their pages
 * @param kindOrNull the kind of the entities that pages name; null if pages name only entities of the register
 * @param origin where the corpus says this
 * @param names the lines that name it; the first one with a value counts
 * @param attributes the content of other lines about it, as fields of the native format
 * @param nothing values that mean that nothing is stated
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
