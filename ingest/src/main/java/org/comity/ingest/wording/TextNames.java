package org.comity.ingest.wording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.comity.domain.entity.EntityId;

/**
 * The names of entities as one text uses them: those of the register, and the words that
 * its annotations resolve to them.
 */
final class TextNames {

    private final EntityWords register;
    private final Map<EntityId, Set<String>> spellings;
    private final Map<EntityId, FoldedNames> folded = new HashMap<>();

    TextNames(EntityWords register, Map<EntityId, Set<String>> spellings) {
        this.register = register;
        this.spellings = spellings;
    }

    /** The names of an entity, as they are looked for. */
    FoldedNames folded(EntityId entity) {
        return folded.computeIfAbsent(entity, names -> new FoldedNames(of(names)));
    }

    /** The names of an entity. */
    private Collection<String> of(EntityId entity) {
        Collection<String> registered = register.of(entity);
        Set<String> here = spellings.getOrDefault(entity, Set.of());
        if (here.isEmpty()) {
            return registered;
        }
        List<String> all = new ArrayList<>(registered);
        all.addAll(here);
        return all;
    }
}
