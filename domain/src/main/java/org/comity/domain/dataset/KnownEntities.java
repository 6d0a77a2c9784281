package org.comity.domain.dataset;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comity.domain.conclusion.Entity;
import org.comity.domain.entity.EntityId;

/** The entities of a dataset by their ids, with their names, which are looked for in their attributes only once. */
final class KnownEntities {

    private final Map<EntityId, Entity> byId;
    private final Map<EntityId, String> names;

    KnownEntities(List<Entity> entities) {
        this.byId = new HashMap<>(entities.size() * 2);
        this.names = new HashMap<>(entities.size() * 2);
        for (Entity entity : entities) {
            if (byId.putIfAbsent(entity.id(), entity) == null) {
                names.put(entity.id(), entity.name());
            }
        }
    }

    int size() {
        return byId.size();
    }

    boolean contains(EntityId id) {
        return byId.containsKey(id);
    }

    Optional<Entity> find(EntityId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The name of an entity, or its id if it is not known. */
    String nameOf(EntityId id) {
        return names.getOrDefault(id, id.value());
    }
}
