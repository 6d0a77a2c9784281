package org.comity.ingest.mapping;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comity.domain.entity.EntityId;
import org.comity.domain.source.Origin;
import org.comity.domain.source.SourceId;
import org.comity.ingest.name.NameKey;

/**
 * What the names in all files of a corpus decide about those in one of them. It is filled between two rounds of reading,
 * by one thread, before others look names up.
 */
public final class CorpusNames implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Set<NameKey> known = new HashSet<>();
    private final Map<String, EntityId> apart = new HashMap<>();
    private final Set<EntityId> clashing = new HashSet<>();
    private final Map<SourceId, List<NameLink>> links = new HashMap<>();
    private final List<PageClash> pages = new ArrayList<>();

    /**
     * The name of a page from which no entity can be made, because another name has the same id.
     *
     * @param wanted the id that both would get
     * @param id the id under which its statements are read before they are left out
     * @param name the name
     * @param origin the line with the name
     */
    public record PageClash(EntityId wanted, EntityId id, String name, Origin origin) implements Serializable {}

    /** Adds what other names decide. */
    public void add(CorpusNames others) {
        known.addAll(others.known);
        apart.putAll(others.apart);
        clashing.addAll(others.clashing);
        others.links.forEach(this::link);
        pages.addAll(others.pages);
    }

    /** Notes that an entity is created from a name. */
    public void know(NameKey name) {
        known.add(name);
    }

    /** Notes that a spelling is a different name than others that differ from it only in case, and which entity they name. */
    public void separate(String spelling, EntityId other) {
        apart.put(spelling, other);
    }

    /** Notes that several names would get an id. */
    public void clash(EntityId id) {
        clashing.add(id);
    }

    /** Notes that the name of a page would get an id that belongs to another name. */
    public void clash(PageClash page) {
        pages.add(page);
    }

    /** Notes which words of a text name the same entity as others. */
    public void link(SourceId text, List<NameLink> further) {
        links.computeIfAbsent(text, none -> new ArrayList<>()).addAll(further);
    }

    /** The pages whose names clash. */
    public List<PageClash> pages() {
        return List.copyOf(pages);
    }

    /** Returns whether an entity is created from a name somewhere in the corpus. */
    boolean has(String name) {
        return NameKey.isName(name) && known.contains(NameKey.of(name));
    }

    /** The entity whose name differs from a spelling only in case, although they are two. */
    Optional<EntityId> apartFrom(String name) {
        return Optional.ofNullable(apart.get(NameKey.spelling(name)));
    }

    /** Returns whether several names would get an id. */
    boolean isClashing(EntityId id) {
        return clashing.contains(id);
    }

    /** Which words of a text name the same entity as others, as far as it is known from other files. */
    List<NameLink> links(SourceId text) {
        return links.getOrDefault(text, List.of());
    }
}
