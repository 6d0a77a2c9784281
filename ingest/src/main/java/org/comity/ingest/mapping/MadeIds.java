package org.comity.ingest.mapping;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.comity.domain.entity.EntityId;
import org.comity.domain.statement.ContentHash;
import org.comity.ingest.grammar.Register;
import org.comity.ingest.name.EntitySlug;
import org.comity.ingest.name.NameKey;

/**
 * The ids created from names. The id of a name is its slug. If the slug is taken, or two names have the same slug, a
 * part of its hash is added to the slug of each of these names, as short as possible.
 */
public final class MadeIds {

    private static final List<Integer> HASH_LENGTHS = List.of(0, 4, 16);

    private MadeIds() {}

    /** An id for each name, in any order; a name has none if all its possible ids are already declared. */
    public static Map<NameKey, EntityId> of(Collection<NameKey> names, Register register) {
        Map<NameKey, EntityId> made = new TreeMap<>();
        Set<EntityId> taken = new TreeSet<>();
        Set<NameKey> left = new TreeSet<>(names);
        for (int length : HASH_LENGTHS) {
            Map<EntityId, List<NameKey>> wanted = left.stream()
                    .collect(Collectors.groupingBy(name -> id(name, length), TreeMap::new, Collectors.toList()));
            wanted.forEach((id, same) -> {
                if (same.size() == 1 && !register.has(id) && taken.add(id)) {
                    made.put(same.get(0), id);
                    left.remove(same.get(0));
                }
            });
        }
        return made;
    }

    private static EntityId id(NameKey name, int hashLength) {
        EntityId slug = EntitySlug.of(name.folded());
        return hashLength == 0
                ? slug
                : EntityId.of(slug + "-" + ContentHash.of(name.folded()).substring(0, hashLength));
    }
}
