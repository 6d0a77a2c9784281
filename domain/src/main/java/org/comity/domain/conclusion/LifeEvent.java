package org.comity.domain.conclusion;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.comity.domain.entity.EntityId;
import org.comity.domain.statement.StatementId;
import org.comity.domain.time.ImpreciseDate;

/**
 * The beginning or the end of the life of an entity, and who says so.
 *
 * @param entity the entity that came into being or ceased to be
 * @param date when
 * @param statement a statement that says so
 */
public record LifeEvent(EntityId entity, ImpreciseDate date, StatementId statement) implements Serializable {

    /**
     * Checks that nothing is missing.
     *
     * @param entity the entity that came into being or ceased to be
     * @param date when
     * @param statement a statement that says so
     */
    public LifeEvent {
        requireNonNull(entity, "entity");
        requireNonNull(date, "date");
        requireNonNull(statement, "statement");
    }
}
