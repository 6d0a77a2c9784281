package org.comity.ingest.format.web;

import java.util.List;
import java.util.Optional;
import org.comity.ingest.annotation.AnnotationKind;
import org.comity.ingest.annotation.Details;
import org.comity.ingest.annotation.Passage;
import org.comity.ingest.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * One annotation as its map describes it, before links between annotations are resolved.
 *
 * @param at its place
 * @param iriOrNull its id, or null if it has none that can be used
 * @param nameOrNull its id if that is not an IRI, or null
 * @param kindOrNull its kind, or null if the kind follows from its links
 * @param label its first tag, or empty
 * @param passages the marked words
 * @param wholes the resources that are targets as a whole, each with the role {@code target}
 * @param links the annotations that it refers to, or may refer to
 * @param details its attributes, normalizations and notes
 */
record WebMark(
        Node at,
        @Nullable String iriOrNull,
        @Nullable String nameOrNull,
        @Nullable AnnotationKind kindOrNull,
        String label,
        List<Passage> passages,
        List<WebLink> wholes,
        List<WebLink> links,
        Details details) {

    WebMark {
        passages = List.copyOf(passages);
        wholes = List.copyOf(wholes);
        links = List.copyOf(links);
    }

    Optional<String> iri() {
        return Optional.ofNullable(iriOrNull);
    }

    Optional<AnnotationKind> kind() {
        return Optional.ofNullable(kindOrNull);
    }

    /** Its preferred id. */
    Optional<String> id() {
        return Optional.ofNullable(nameOrNull == null ? iriOrNull : nameOrNull);
    }
}
