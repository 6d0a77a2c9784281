package org.comity.domain.conclusion;

import java.io.Serializable;
import java.util.List;
import org.comity.domain.entity.EntityId;

/**
 * Who of a population the corpus enumerates.
 *
 * @param certain those who certainly belong to it, sorted
 * @param possible those who merely may belong to it, sorted
 */
public record Enumeration(List<EntityId> certain, List<EntityId> possible) implements Serializable {

    /** No one. */
    public static final Enumeration NONE = new Enumeration(List.of(), List.of());

    /**
     * Sorts both lists and drops repetitions.
     *
     * @param certain those who certainly belong, in any order
     * @param possible those who merely may belong, in any order
     */
    public Enumeration {
        certain = Distinct.sorted(certain);
        possible = Distinct.sorted(possible);
    }
}
