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
 * The lifetime of each entity according to its attributes {@code established} and {@code dissolved}, and the entities
 * that it succeeded.
 */
final class Lives {

    private final Statements statements;
    private final Map<EntityId, Life> lives = new HashMap<>();
    private final Map<EntityId, List<EntityId>> predecessors = new HashMap<>();
    private final Map<EntityId, List<StatementId>> successions = new HashMap<>();
    private final Map<EntityId, Life> reaches = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private Lives(Statements statements) {
        this.statements = statements;
    }

    static Lives of(Collection<Entity> entities, Statements statements) {
        Lives lives = new Lives(statements);
        for (Entity entity : entities) {
            lives.addSuccession(entity);
            lives.add(entity);
        }
        lives.reachBack();
        return lives;
    }

    private void addSuccession(Entity entity) {
        List<EntityId> succeeded = new ArrayList<>(0);
        List<StatementId> said = new ArrayList<>(0);
        for (Attribute attribute : entity.attributes()) {
            if (attribute.key().equals(AttributeKey.SUCCESSOR_OF)) {
                succeeded.add(attribute.value().entity().orElseThrow());
                said.addAll(attribute.support().statements());
            }
        }
        if (!succeeded.isEmpty()) {
            predecessors.put(entity.id(), succeeded);
            successions.put(entity.id(), said);
        }
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
        ImpreciseDate date = (ImpreciseDate) attribute.value().time().orElseThrow();
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

    private Finding reversed(EntityId id, Attribute established, Attribute dissolved) {
        String message = id + " is said to be dissolved (" + dissolved.value().text() + ") before it was established ("
                + established.value().text() + "); neither date limits its memberships";
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

    /** The life of an entity without its predecessors. */
    Life of(EntityId id) {
        return lives.getOrDefault(id, Life.UNKNOWN);
    }

    /**
     * The time within which memberships of an entity can exist: its life, extended back to the beginning of its oldest
     * predecessor.
     */
    Life reach(EntityId id) {
        return reaches.getOrDefault(id, of(id));
    }

    /** The statements that name the predecessors of an entity. */
    List<StatementId> successions(EntityId id) {
        return successions.getOrDefault(id, List.of());
    }

    /** Computes how far back each successor reaches, predecessors first. */
    private void reachBack() {
        Map<EntityId, Optional<LifeEvent>> origins = new HashMap<>();
        Set<EntityId> entered = new HashSet<>();
        Deque<EntityId> left = new ArrayDeque<>();
        for (EntityId successor : predecessors.keySet()) {
            left.push(successor);
            while (!left.isEmpty()) {
                EntityId next = left.element();
                if (entered.add(next)) {
                    predecessors.getOrDefault(next, List.of()).stream()
                            .filter(predecessor -> !entered.contains(predecessor))
                            .forEach(left::push);
                } else {
                    origins.computeIfAbsent(left.pop(), id -> origin(id, origins));
                }
            }
            reaches.put(
                    successor,
                    new Life(
                            origins.getOrDefault(successor, Optional.empty()).orElse(null),
                            of(successor).endedOrNull()));
        }
    }

    /** The oldest beginning of an entity and its predecessors; empty if one of these beginnings is unknown. */
    private Optional<LifeEvent> origin(EntityId id, Map<EntityId, Optional<LifeEvent>> known) {
        Optional<LifeEvent> oldest =
                of(id).begun().filter(begun -> begun.date().earliest().isPresent());
        for (EntityId predecessor : predecessors.getOrDefault(id, List.of())) {
            // A predecessor that is not known yet is part of a circle, so it adds nothing.
            Optional<LifeEvent> theirs = known.getOrDefault(predecessor, oldest);
            if (oldest.isEmpty() || theirs.isEmpty()) {
                return Optional.empty();
            }
            boolean older =
                    isBefore(theirs.get().date().earliest(), oldest.get().date().earliest());
            oldest = older ? theirs : oldest;
        }
        return oldest;
    }

    /** The findings about entities that were dissolved before they were established. */
    List<Finding> findings() {
        return findings;
    }

    private static boolean isBefore(Optional<Day> one, Optional<Day> other) {
        return one.isPresent() && other.isPresent() && one.get().compareTo(other.get()) < 0;
    }
}
