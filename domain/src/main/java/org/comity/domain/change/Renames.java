package org.comity.domain.change;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.comity.domain.entity.AttributeValue;
import org.comity.domain.entity.EntityId;
import org.comity.domain.statement.Condition;
import org.comity.domain.statement.Population;

/** The entities with a new id, by their old ids. */
final class Renames {

    private final Map<EntityId, EntityId> ids;
    private final Map<EntityId, Set<AttributeValue>> shared;

    Renames(Map<EntityId, EntityId> ids, Map<EntityId, Set<AttributeValue>> shared) {
        this.ids = new TreeMap<>(ids);
        this.shared = new HashMap<>(shared);
    }

    boolean areNone() {
        return ids.isEmpty();
    }

    /** The renamed entities with their new ids, in the order of the new ids. */
    List<Map.Entry<EntityId, EntityId>> all() {
        return ids.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .toList();
    }

    /** The identifiers or names by which an entity is recognized. */
    List<AttributeValue> shared(EntityId from) {
        return List.copyOf(shared.getOrDefault(from, Set.of()));
    }

    boolean contains(EntityId from) {
        return ids.containsKey(from);
    }

    /** The later id of an entity. */
    EntityId of(EntityId id) {
        return ids.getOrDefault(id, id);
    }

    List<EntityId> of(List<EntityId> all) {
        return all.stream().map(this::of).toList();
    }

    AttributeValue of(AttributeValue value) {
        Optional<EntityId> entity = value.entity().filter(this::contains);
        return entity.isPresent() ? new AttributeValue.Reference(of(entity.get())) : value;
    }

    Condition of(Condition condition) {
        return condition.fold(
                party ->
                        new Condition.Party(of(party.body()), party.capacity(), party.kindOrNull(), party.dateOrNull()),
                body -> new Condition.Body(of(body.category()), of(body.member()), body.capacity(), body.dateOrNull()));
    }

    Population of(Population population) {
        if (population instanceof Population.Enumerable counted) {
            return new Population.Enumerable(
                    of(counted.condition()),
                    counted.also().stream().map(this::of).toList(),
                    counted.butNot().stream().map(this::of).toList());
        }
        Population.Described described = (Population.Described) population;
        return new Population.Described(
                described.what(), described.about().map(this::of).orElse(null));
    }

    /** Whether one of the entities that a population names has a new id. */
    boolean concern(Population population) {
        Set<EntityId> named = new HashSet<>();
        population.collectEntities(named);
        return named.stream().anyMatch(this::contains);
    }
}
