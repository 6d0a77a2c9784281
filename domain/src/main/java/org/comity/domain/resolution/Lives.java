package org.comity.domain.resolution;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comity.domain.conclusion.Attribute;
import org.comity.domain.conclusion.Entity;
import org.comity.domain.conclusion.Life;
import org.comity.domain.conclusion.LifeEvent;
import org.comity.domain.entity.AttributeKey;
import org.comity.domain.entity.EntityId;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Severity;
import org.comity.domain.statement.AttributeStatement;
import org.comity.domain.statement.Statement;
import org.comity.domain.statement.StatementId;
import org.comity.domain.statement.Statements;
import org.comity.domain.time.Day;
import org.comity.domain.time.ImpreciseDate;

/**
 * From when to when each entity existed, as its attributes {@code established} and {@code dissolved} tell, and what it
 * succeeded.
 */
final class Lives {

    private final Statements statements;
    private final Map<EntityId, Life> lives = new HashMap<>();
    private final Map<EntityId, List<EntityId>> predecessors = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private Lives(Statements statements) {
        this.statements = statements;
    }

    static Lives of(Collection<Entity> entities, Statements statements) {
        Lives lives = new Lives(statements);
        for (Entity entity : entities) {
            List<EntityId> succeeded = entity.values(AttributeKey.SUCCESSOR_OF)
                    .flatMap(value -> value.entity().stream())
                    .filter(predecessor -> !predecessor.equals(entity.id()))
                    .toList();
            if (!succeeded.isEmpty()) {
                lives.predecessors.put(entity.id(), succeeded);
            }
            lives.add(entity);
        }
        return lives;
    }

    private void add(Entity entity) {
        Optional<Attribute> established = single(entity, AttributeKey.ESTABLISHED);
        Optional<Attribute> dissolved = single(entity, AttributeKey.DISSOLVED);
        if (established.isEmpty() && dissolved.isEmpty()) {
            return;
        }
        Life life = new Life(
                established.map(this::event).orElse(null),
                dissolved.map(this::event).orElse(null));
        if (isBefore(life.last(), life.first())) {
            findings.add(reversed(entity.id(), established.orElseThrow(), dissolved.orElseThrow()));
        } else {
            lives.put(entity.id(), life);
        }
    }

    private static Optional<Attribute> single(Entity entity, AttributeKey key) {
        return entity.attributes().stream()
                .filter(attribute -> attribute.key().equals(key))
                .findFirst();
    }

    private LifeEvent event(Attribute attribute) {
        ImpreciseDate date = date(attribute.value().time().orElseThrow());
        StatementId teller = attribute.support().statements().stream()
                .filter(id -> statements
                        .find(id)
                        .filter(statement -> statement instanceof AttributeStatement said
                                && said.value().text().equals(date.toString()))
                        .isPresent())
                .findFirst()
                .orElse(attribute.support().statements().get(0));
        return new LifeEvent(attribute.entity(), date, teller);
    }

    private static ImpreciseDate date(Object time) {
        return (ImpreciseDate) time;
    }

    private Finding reversed(EntityId id, Attribute established, Attribute dissolved) {
        String message = id + " is said to be dissolved (" + dissolved.value().text() + ") before it was established ("
                + established.value().text() + "); neither limits its memberships";
        List<Statement> concerned = new ArrayList<>();
        for (Attribute attribute : List.of(established, dissolved)) {
            attribute
                    .support()
                    .statements()
                    .forEach(said -> statements.find(said).ifPresent(concerned::add));
        }
        return Finding.of(Severity.WARNING, "life-disagreement", id.value(), message)
                .concerning(concerned);
    }

    /** The life of an entity by itself. */
    Life of(EntityId id) {
        return lives.getOrDefault(id, Life.UNKNOWN);
    }

    /** The time within which memberships of an entity can hold: its life, from the beginning of all it succeeded. */
    Life reach(EntityId id) {
        Life life = of(id);
        return predecessors.containsKey(id) ? new Life(origin(id).orElse(null), life.endedOrNull()) : life;
    }

    /**
     * The beginning of the oldest of an entity and all that it succeeded, directly or not; empty where that of one of
     * them is unknown.
     */
    private Optional<LifeEvent> origin(EntityId id) {
        Set<EntityId> seen = new HashSet<>(Set.of(id));
        Deque<EntityId> left = new ArrayDeque<>(seen);
        LifeEvent oldest = null;
        while (!left.isEmpty()) {
            EntityId next = left.pop();
            LifeEvent begun = of(next).begun().orElse(null);
            if (begun == null || begun.date().earliest().isEmpty()) {
                return Optional.empty();
            }
            oldest = oldest == null
                            || isBefore(begun.date().earliest(), oldest.date().earliest())
                    ? begun
                    : oldest;
            predecessors.getOrDefault(next, List.of()).stream()
                    .filter(seen::add)
                    .forEach(left::push);
        }
        return Optional.ofNullable(oldest);
    }

    /** Entities that are said to be dissolved before they were established. */
    List<Finding> findings() {
        return findings;
    }

    private static boolean isBefore(Optional<Day> one, Optional<Day> other) {
        return one.isPresent() && other.isPresent() && one.get().compareTo(other.get()) < 0;
    }
}
