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
 * The ids that are made of names: of each its slug. Where a slug is taken, or is that of two names, each of these names
 * gets characters of its own hash added, few if they suffice.
 */
public final class MadeIds {

    private static final List<Integer> HASH_LENGTHS = List.of(0, 4, 16);

    private MadeIds() {}

    /** An id for each name, in any order; a name all of whose ids are declared already has none. */
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
