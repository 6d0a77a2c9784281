package org.comity.ingest.name;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.comity.domain.entity.EntityId;
import org.comity.ingest.text.NearMiss;

/** The entities by their names. It must be filled by one thread before others read it. */
public final class NameIndex {

    private final Map<NameKey, SortedSet<EntityId>> entities = new HashMap<>();
    private final Map<String, NameKey> written = new TreeMap<>();
    private final SortedSet<String> ofWords = new TreeSet<>();
    private final Map<String, String> bare = new HashMap<>();

    /**
     * Adds a name.
     *
     * @param name the name; one without visible characters is left out
     * @param id the entity that it names
     */
    public void add(String name, EntityId id) {
        if (NameKey.isName(name)) {
            NameKey key = NameKey.of(name);
            entities.computeIfAbsent(key, none -> new TreeSet<>()).add(id);
            written.putIfAbsent(name.strip(), key);
            bare.merge(key.bare(), name.strip(), (one, other) -> one.compareTo(other) <= 0 ? one : other);
            if (NameKey.hasWord(name)) {
                ofWords.add(name.strip());
            }
        }
    }

    /**
     * The entities with a name.
     *
     * @param name the name as written in a text
     * @return all entities with this name, sorted; may be empty
     */
    public SortedSet<EntityId> find(String name) {
        return NameKey.isName(name) ? entities.getOrDefault(NameKey.of(name), new TreeSet<>()) : new TreeSet<>();
    }

    /**
     * The number of names, however many entities they belong to.
     *
     * @return the number of spellings
     */
    public int size() {
        return written.size();
    }

    /**
     * A name that was probably meant by an unknown one, for a question to the annotator.
     *
     * @param name a name that is not in the index
     * @return the nearest name as it was added: one that differs only in signs or a leading "the", otherwise the nearest
     *     by letters; or empty if none is near
     */
    public Optional<String> nearest(String name) {
        return bare(name).or(() -> NearMiss.among(name, written.keySet()));
    }

    /**
     * Like {@link #nearest}, for a name that may belong to a new entity. Abbreviations are often similar, so they are not
     * compared by their letters.
     *
     * @param name a name that is not in the index
     * @return the nearest name as it was added, or empty if none is near
     */
    public Optional<String> resembling(String name) {
        Collection<String> comparable = NameKey.hasWord(name) ? ofWords : new TreeSet<>();
        return bare(name).or(() -> NearMiss.among(name, comparable));
    }

    private Optional<String> bare(String name) {
        return NameKey.isName(name)
                ? Optional.ofNullable(bare.get(NameKey.of(name).bare()))
                : Optional.empty();
    }
}
