package org.comity.cli.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.comity.domain.conclusion.Entity;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.entity.AttributeKey;
import org.comity.domain.entity.AttributeValue;
import org.comity.domain.entity.EntityId;
import org.comity.domain.text.QuotedText;

/**
 * Finds an entity by its id or by one of its names. Only an equal name finds it, regardless of case, accents and signs;
 * similar ones are only suggested.
 */
final class EntitySearch {

    private final Dataset dataset;
    private final Map<EntityId, List<String>> names = new HashMap<>();

    /**
     * A search in a dataset.
     *
     * @param dataset the dataset
     */
    EntitySearch(Dataset dataset) {
        this.dataset = dataset;
        for (Entity entity : dataset.entities()) {
            List<String> all = new ArrayList<>(List.of(entity.id().value(), entity.name()));
            Stream.of(AttributeKey.NAME, AttributeKey.SHORT, AttributeKey.ALSO_CALLED)
                    .flatMap(entity::values)
                    .map(AttributeValue::text)
                    .forEach(all::add);
            names.put(entity.id(), all.stream().distinct().toList());
        }
    }

    /**
     * The entity with an id or a name.
     *
     * @param text the id, the full name, the short name or a further name
     * @return the entity; empty if no entity has this name, or several do
     */
    Optional<EntityId> find(String text) {
        Optional<EntityId> byId = dataset.entities().stream()
                .map(Entity::id)
                .filter(id -> id.value().equals(text))
                .findFirst();
        if (byId.isPresent()) {
            return byId;
        }
        List<EntityId> named = named(text);
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    /**
     * Explains why a text does not name one entity.
     *
     * @param text a text for which {@link #find} finds nothing
     * @return a message with the entities that may be meant
     */
    String failure(String text) {
        List<EntityId> named = named(text);
        if (named.size() > 1) {
            return QuotedText.of(text) + " is the name of several entities: " + QuotedText.alternatives(values(named));
        }
        List<String> wanted = SearchWords.of(text);
        List<EntityId> similar = wanted.isEmpty()
                ? List.of()
                : ids().filter(id -> SearchWords.occurIn(wanted, words(id))).toList();
        List<String> near = similar.isEmpty()
                ? NearestTexts.of(text, ids().flatMap(id -> names(id).stream()).toList())
                : values(similar);
        return "there is no entity " + QuotedText.of(text)
                + (near.isEmpty()
                        ? "; 'comity list entities' lists all"
                        : "; did you mean " + QuotedText.alternatives(near) + "?");
    }

    /** All names of an entity, the id first. */
    List<String> names(EntityId id) {
        return names.getOrDefault(id, List.of(id.value()));
    }

    /** The words of all names of an entity. */
    List<String> words(EntityId id) {
        return names(id).stream().flatMap(name -> SearchWords.of(name).stream()).toList();
    }

    private List<EntityId> named(String text) {
        List<String> wanted = SearchWords.of(text);
        return wanted.isEmpty()
                ? List.of()
                : ids().filter(id -> names(id).stream()
                                .anyMatch(name -> SearchWords.of(name).equals(wanted)))
                        .toList();
    }

    private Stream<EntityId> ids() {
        return dataset.entities().stream().map(Entity::id);
    }

    private static List<String> values(List<EntityId> ids) {
        return ids.stream().map(EntityId::value).toList();
    }
}
