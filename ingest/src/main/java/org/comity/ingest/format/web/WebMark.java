package org.comity.ingest.format.web;

import java.util.List;
import java.util.Optional;
import org.comity.ingest.annotation.AnnotationKind;
import org.comity.ingest.annotation.Details;
import org.comity.ingest.annotation.Passage;
import org.comity.ingest.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * One annotation as its map has it, before the annotations of the file are known to each other.
 *
 * @param at where it stands
 * @param iriOrNull its id, or null where it has none that could be used
 * @param nameOrNull its id where that is no IRI, or null
 * @param kindOrNull what it is, or null where that follows from what it points at
 * @param label its first tag, or empty
 * @param passages the words marked
 * @param wholes the resources that are targets as a whole, each with the role {@code target}
 * @param links the annotations that it names as such, or may name
 * @param details what else is said
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

    /** What it wants to be called. */
    Optional<String> id() {
        return Optional.ofNullable(nameOrNull == null ? iriOrNull : nameOrNull);
    }
}
