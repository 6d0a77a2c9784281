package org.comity.ingest.mapping;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.comity.domain.entity.EntityId;
import org.jspecify.annotations.Nullable;

/**
 * What is uncertain about a name from which an entity is made.
 *
 * @param apartFromOrNull the entity whose name differs from it only in case, or null
 * @param wantedOrNull the id that it would get but that belongs to another name, or null
 * @param given whether the corpus gives the id
 * @param caseMatters whether it is written where case says something
 * @param listed whether it is an item of a list
 * @param rests the names that it would be without a leading conjunction or a closing full stop of the list
 */
public record NameStanding(
        @Nullable EntityId apartFromOrNull,
        @Nullable EntityId wantedOrNull,
        boolean given,
        boolean caseMatters,
        boolean listed,
        List<String> rests)
        implements Serializable {

    /** Copies the list. */
    public NameStanding {
        rests = List.copyOf(rests);
    }

    /** The entity whose name differs from it only in case. */
    public Optional<EntityId> apartFrom() {
        return Optional.ofNullable(apartFromOrNull);
    }

    /** The id that it would get but that belongs to another name. */
    public Optional<EntityId> wanted() {
        return Optional.ofNullable(wantedOrNull);
    }
}
