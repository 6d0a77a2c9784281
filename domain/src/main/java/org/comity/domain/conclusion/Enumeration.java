package org.comity.domain.conclusion;

import java.io.Serializable;
import java.util.List;
import org.comity.domain.entity.EntityId;

/**
 * The entities of a population that the corpus lists.
 *
 * @param certain the entities that certainly belong to it, sorted
 * @param possible the entities that only possibly belong to it, sorted
 * @since 0.1
 */
public record Enumeration(List<EntityId> certain, List<EntityId> possible) implements Serializable {

    /** No entity. */
    public static final Enumeration NONE = new Enumeration(List.of(), List.of());

    /**
     * Sorts both lists and drops repetitions.
     *
     * @param certain the entities that certainly belong, in any order
     * @param possible the entities that only possibly belong, in any order
     */
    public Enumeration {
        certain = Distinct.sorted(certain);
        possible = Distinct.sorted(possible);
    }
}
