package org.comity.ingest.mapping;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.comity.domain.source.Origin;

/** What the annotations of one file, or of several files together, say without a meaning in the corpus. */
public final class MappingUse {

    private final SortedMap<String, Unmapped> unmapped = new TreeMap<>();
    private final SortedMap<UnreadDetail, Unmapped> unread = new TreeMap<>();

    /** Nothing yet. */
    public MappingUse() {}

    /** Adds what was found in another file. */
    public void add(MappingUse other) {
        other.unmapped.forEach(this::idle);
        other.unread.forEach((detail, found) -> unread.merge(detail, found, Unmapped::and));
    }

    /** Annotations with a label that have no meaning. */
    void idle(String label, Unmapped found) {
        unmapped.merge(label, found, Unmapped::and);
    }

    /** A detail of an annotation that no rule reads. */
    void unread(UnreadDetail detail, Origin origin) {
        unread.merge(detail, new Unmapped(1, 0, origin, null), Unmapped::and);
    }

    /** The annotations without a meaning to which nothing refers, by their labels. */
    public Map<String, Unmapped> unmapped() {
        return unmapped;
    }

    /** The details that no rule reads, with their number. */
    public Map<UnreadDetail, Unmapped> unread() {
        return unread;
    }
}
