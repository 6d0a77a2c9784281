package org.comity.ingest.name;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.comity.domain.entity.EntityId;
import org.comity.domain.text.WhiteSpace;
import org.comity.ingest.text.NearWords;
import org.jspecify.annotations.Nullable;

/**
 * The entities by their names. A name is looked up in its exact spelling first, then without regard to case. It must be
 * filled by one thread before others read it.
 */
public final class NameIndex {

    private final Map<String, SortedSet<EntityId>> exact = new HashMap<>();
    private final Map<NameKey, Set<Namesake>> entries = new HashMap<>();
    private final Map<String, NameKey> written = new TreeMap<>();
    private final SortedSet<String> ofWords = new TreeSet<>();
    private final Map<String, String> bare = new HashMap<>();
    private final Map<EntityId, SortedSet<String>> spellings = new HashMap<>();
    /** The indexes for questions, made for the first one; several threads may each make the same. */
    private volatile @Nullable NearWords nearWritten;

    private volatile @Nullable NearWords nearOfWords;

    /**
     * A name of an entity.
     *
     * @param name the name as it was added
     * @param id the entity
     * @param chosen whether somebody spelled it so; false for words of an id, which are always in lower case
     */
    public record Namesake(String name, EntityId id, boolean chosen) {}

    /**
     * Adds a name.
     *
     * @param name the name; one without visible characters is left out
     * @param id the entity that it names
     */
    public void add(String name, EntityId id) {
        add(name, id, true);
    }

    /**
     * Adds the id of an entity as a name, with hyphens and with spaces.
     *
     * @param id the entity
     */
    public void addId(EntityId id) {
        add(id.value(), id, false);
        add(id.value().replace('-', ' '), id, false);
    }

    private void add(String name, EntityId id, boolean chosen) {
        if (NameKey.isName(name)) {
            String words = WhiteSpace.strip(name);
            NameKey key = NameKey.of(name);
            exact.computeIfAbsent(NameKey.spelling(name), none -> new TreeSet<>())
                    .add(id);
            entries.computeIfAbsent(key, none -> new LinkedHashSet<>()).add(new Namesake(words, id, chosen));
            written.putIfAbsent(words, key);
            spellings.computeIfAbsent(id, none -> new TreeSet<>()).add(words);
            bare.merge(key.bare(), words, (one, other) -> one.compareTo(other) <= 0 ? one : other);
            if (NameKey.hasWord(name)) {
                ofWords.add(words);
            }
        }
    }

    /**
     * The entities with a name that is all that its line says.
     *
     * @param name the name as written in a text
     * @return as for {@link #find(String, Supplier)}
     */
    public SortedSet<EntityId> find(String name) {
        return find(name, () -> name);
    }

    /**
     * The entities with a name: those with this spelling, or if there are none, those whose names differ from it only in
     * case. One that is an abbreviation, while this name is a word, or the other way round, is a different name.
     *
     * @param name the name as written in a text
     * @param line the line, value or heading in which it is written; without a small letter, case says nothing
     * @return all entities with this name, sorted; may be empty
     */
    public SortedSet<EntityId> find(String name, Supplier<String> line) {
        if (!NameKey.isName(name)) {
            return new TreeSet<>();
        }
        SortedSet<EntityId> spelled = exact.get(NameKey.spelling(name));
        if (spelled != null) {
            return new TreeSet<>(spelled);
        }
        SortedSet<EntityId> found = new TreeSet<>();
        namesakes(name).forEach(namesake -> found.add(namesake.id()));
        return apart(name, line).isPresent() ? new TreeSet<>() : found;
    }

    /**
     * The entities with a name, if case says something.
     *
     * @param name the name
     * @return as for {@link #find(String, Supplier)}
     */
    public SortedSet<EntityId> findStrictly(String name) {
        return find(name, () -> "in words");
    }

    /**
     * The name that differs from a name only in case, but is a different name.
     *
     * @param name the name as written in a text
     * @param line the line, value or heading in which it is written
     * @return the other name; empty if there is none, or if the name itself is known
     */
    public Optional<Namesake> apart(String name, Supplier<String> line) {
        if (!NameKey.isName(name) || exact.containsKey(NameKey.spelling(name))) {
            return Optional.empty();
        }
        List<Namesake> chosen =
                namesakes(name).stream().filter(Namesake::chosen).toList();
        boolean one = namesakes(name).stream().map(Namesake::id).distinct().count() == 1;
        boolean apart = one
                && !chosen.isEmpty()
                && chosen.stream().allMatch(other -> NameCase.areOpposed(name, other.name()))
                && NameCase.matters(line.get());
        return apart ? Optional.of(chosen.get(0)) : Optional.empty();
    }

    private Set<Namesake> namesakes(String name) {
        return entries.getOrDefault(NameKey.of(name), Set.of());
    }

    /**
     * The names of an entity.
     *
     * @param id the entity
     * @return its names as they were added, sorted; may be empty
     */
    public SortedSet<String> spellings(EntityId id) {
        return Collections.unmodifiableSortedSet(spellings.getOrDefault(id, new TreeSet<>()));
    }

    /**
     * All names.
     *
     * @return the names as they were added, sorted
     */
    public Collection<String> spellings() {
        return Collections.unmodifiableCollection(written.keySet());
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
     * @return the nearest name as it was added: one that differs only in punctuation or a leading "the", otherwise the nearest
     *     by letters; or empty if none is near
     */
    public Optional<String> nearest(String name) {
        return bare(name).or(() -> nearWritten().nearest(name));
    }

    /**
     * Like {@link #nearest}, for a name that may belong to a new entity. Abbreviations are often similar, so they are not
     * compared by their letters.
     *
     * @param name a name that is not in the index
     * @return the nearest name as it was added, or empty if none is near
     */
    public Optional<String> resembling(String name) {
        return bare(name).or(() -> NameKey.hasWord(name) ? nearOfWords().nearest(name) : Optional.empty());
    }

    private NearWords nearWritten() {
        NearWords near = nearWritten;
        if (near == null || near.size() != written.size()) {
            near = NearWords.of(List.copyOf(written.keySet()));
            nearWritten = near;
        }
        return near;
    }

    private NearWords nearOfWords() {
        NearWords near = nearOfWords;
        if (near == null || near.size() != ofWords.size()) {
            near = NearWords.of(List.copyOf(ofWords));
            nearOfWords = near;
        }
        return near;
    }

    private Optional<String> bare(String name) {
        return NameKey.isName(name)
                ? Optional.ofNullable(bare.get(NameKey.of(name).bare()))
                : Optional.empty();
    }
}
