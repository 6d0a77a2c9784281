package org.comity.ingest.mapping;

import java.io.Serializable;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.comity.domain.entity.EntityId;
import org.comity.domain.entity.Kind;
import org.comity.domain.source.Evidence;
import org.comity.domain.source.Origin;
import org.comity.ingest.name.NameKey;
import org.comity.ingest.node.MapNode;
import org.comity.ingest.node.NodeEntry;
import org.comity.ingest.node.ScalarNode;

/**
 * A name that is not in the register and from which an entity is created.
 *
 * @param id the id that the entity gets
 * @param key the form that all its spellings share
 * @param name the name as spelt here
 * @param evidence its words in the text
 * @param origin where it is annotated
 * @param sort the kind of the entity
 * @param standing what is uncertain about it
 */
public record CreatedName(
        EntityId id, NameKey key, String name, Evidence evidence, Origin origin, EntitySort sort, NameStanding standing)
        implements Serializable {

    private static final Comparator<EntitySort> FIRST = Comparator.comparing(EntitySort::explicit)
            .reversed()
            .thenComparing(sort -> sort.kind().vocabulary())
            .thenComparing(sort -> sort.kind().slug());

    /** The kinds of entities from all their mentions; an explicit kind takes precedence over that of a label. */
    public static Map<EntityId, Kind> kinds(Collection<CreatedName> names) {
        Map<EntityId, EntitySort> sorts = new TreeMap<>();
        names.forEach(name -> sorts.merge(name.id(), name.sort(), BinaryOperator.minBy(FIRST)));
        Map<EntityId, Kind> kinds = new TreeMap<>();
        sorts.forEach((id, sort) -> kinds.put(id, sort.kind()));
        return kinds;
    }

    /** The statement that the entity has this name. */
    public MappedStatement statement() {
        MapNode fields = new MapNode(
                List.of(
                        new NodeEntry(scalar("about"), scalar(id.value())),
                        new NodeEntry(scalar("name"), scalar(name))),
                false,
                1,
                1);
        return new MappedStatement(fields, evidence.quotes());
    }

    private static ScalarNode scalar(String text) {
        return new ScalarNode(text, false, 1, 1);
    }
}
