package org.comity.domain.dataset;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.comity.domain.entity.EntityId;
import org.comity.domain.statement.Capacity;

/**
 * A declaration of a corpus that it lists all parties to a body in a capacity.
 *
 * @param body the body
 * @param capacity the capacity of the parties
 */
public record CompleteRoster(EntityId body, Capacity capacity) implements Serializable {

    /**
     * Checks that nothing is missing.
     *
     * @param body the body
     * @param capacity the capacity of the parties
     */
    public CompleteRoster {
        requireNonNull(body, "body");
        requireNonNull(capacity, "capacity");
    }
}
