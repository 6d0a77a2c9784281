package org.comity.domain.dataset;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.comity.domain.entity.EntityId;
import org.comity.domain.statement.Capacity;

/**
 * The parties to a body in a capacity, of whom a corpus says that it enumerates all.
 *
 * @param body the body
 * @param capacity in what capacity they belong to it
 */
public record CompleteRoster(EntityId body, Capacity capacity) implements Serializable {

    /**
     * Checks that nothing is missing.
     *
     * @param body the body
     * @param capacity in what capacity they belong to it
     */
    public CompleteRoster {
        requireNonNull(body, "body");
        requireNonNull(capacity, "capacity");
    }
}
