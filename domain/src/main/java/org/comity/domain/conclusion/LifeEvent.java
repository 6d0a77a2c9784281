package org.comity.domain.conclusion;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.comity.domain.entity.EntityId;
import org.comity.domain.statement.StatementId;
import org.comity.domain.time.ImpreciseDate;

/**
 * The beginning or the end of the life of an entity, with the statement that gives it.
 *
 * @param entity the entity that was established or dissolved
 * @param date the date of the event
 * @param statement a statement that gives the date
 * @since 0.1
 */
public record LifeEvent(EntityId entity, ImpreciseDate date, StatementId statement) implements Serializable {

    /**
     * Checks that nothing is missing.
     *
     * @param entity the entity that was established or dissolved
     * @param date the date of the event
     * @param statement a statement that gives the date
     */
    public LifeEvent {
        requireNonNull(entity, "entity");
        requireNonNull(date, "date");
        requireNonNull(statement, "statement");
    }
}
