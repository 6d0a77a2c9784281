package org.comity.domain.dataset;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Optional;
import org.comity.domain.entity.EntityId;
import org.comity.domain.statement.Capacity;
import org.comity.domain.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/**
 * A declaration of a corpus that it lists all parties to a body in a capacity.
 *
 * @param body the body
 * @param capacity the capacity of the parties
 * @param onOrNull the days for which the list is complete, or null for all days
 * @since 0.1
 */
public record CompleteRoster(
        EntityId body, Capacity capacity, @Nullable ImpreciseDate onOrNull) implements Serializable {

    /**
     * Checks that nothing is missing.
     *
     * @param body the body
     * @param capacity the capacity of the parties
     * @param onOrNull the days for which the list is complete, or null for all days
     */
    public CompleteRoster {
        requireNonNull(body, "body");
        requireNonNull(capacity, "capacity");
    }

    /**
     * A roster that is complete for all days.
     *
     * @param body the body
     * @param capacity the capacity of the parties
     */
    public CompleteRoster(EntityId body, Capacity capacity) {
        this(body, capacity, null);
    }

    /**
     * The days for which the list is complete.
     *
     * @return the days, or empty for all days
     */
    public Optional<ImpreciseDate> on() {
        return Optional.ofNullable(onOrNull);
    }
}
