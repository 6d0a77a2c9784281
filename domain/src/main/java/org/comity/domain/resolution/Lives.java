package org.comity.domain.resolution;

import static java.util.Objects.requireNonNull;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.jspecify.annotations.Nullable;

/**
 * The lifetime of each entity according to its attributes {@code established} and {@code dissolved}, and the entities
 * that it succeeded.
 *
 * <p>It must be made of the entities of the whole corpus, because an entity has the life of its predecessors too. It
 * contains only the entities with such attributes and the statements that give them.
 *
 * @since 0.1
 */
public final class Lives implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    /** The statements that give the events. */
    private final Map<StatementId, Statement> tellers = new HashMap<>();

    /** The life of each entity, as its own dates give it. */
    private final Map<EntityId, Life> lives = new HashMap<>();
    /** The entities that each entity succeeds. */
    private final Map<EntityId, List<EntityId>> predecessors = new HashMap<>();
    /** The statements that an entity succeeds another. */
    private final Map<EntityId, List<StatementId>> successions = new HashMap<>();
    /** The life of each entity together with those of its predecessors. */
    private final Map<EntityId, Life> reaches = new HashMap<>();
    /** What is wrong with the lives. */
    private final List<Finding> findings = new ArrayList<>();

    private Lives() {}

    /**
     * The lives of entities.
     *
     * @param entities all entities of the corpus, or those of them that have one of the attributes {@code established},
     *     {@code dissolved} and {@code successor of}
     * @param statements the statements about these entities; others are ignored
     * @return the lives
     */
    public static Lives of(Collection<? extends Entity> entities, Statements statements) {
        requireNonNull(statements, "statements");
        Lives lives = new Lives();
        List<Entity> sorted = new ArrayList<>(entities);
        sorted.sort(Comparator.comparing(Entity::id));
        for (Entity entity : sorted) {
            lives.addSuccession(entity);
            lives.add(entity, statements);
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

    private void add(Entity entity, Statements statements) {
        Optional<Attribute> established = single(entity, AttributeKey.ESTABLISHED);
        Optional<Attribute> dissolved = single(entity, AttributeKey.DISSOLVED);
        if (established.isEmpty() && dissolved.isEmpty()) {
            return;
        }
        Life life = new Life(
                established.map(attribute -> event(attribute, statements)).orElse(null),
                dissolved.map(attribute -> event(attribute, statements)).orElse(null));
        if (isBefore(life.last(), life.first())) {
            findings.add(reversed(entity.id(), established.orElseThrow(), dissolved.orElseThrow(), statements));
        } else {
            lives.put(entity.id(), life);
        }
    }

    private static Optional<Attribute> single(Entity entity, AttributeKey key) {
        for (Attribute attribute : entity.attributes()) {
            if (attribute.key().equals(key)) {
                return Optional.of(attribute);
            }
        }
        return Optional.empty();
    }

    private LifeEvent event(Attribute attribute, Statements statements) {
        ImpreciseDate date = (ImpreciseDate) attribute.value().time().orElseThrow();
        List<StatementId> supporting = attribute.support().statements();
        Optional<Statement> first = statements.find(supporting.get(0));
        StatementId teller = supporting.get(0);
        Optional<Statement> told = first;
        String text = date.toString();
        for (int i = 0; i < supporting.size(); i++) {
            Optional<Statement> found = i == 0 ? first : statements.find(supporting.get(i));
            if (found.isPresent()
                    && found.get() instanceof AttributeStatement said
                    && said.value().text().equals(text)) {
                teller = supporting.get(i);
                told = found;
                break;
            }
        }
        if (told.isPresent()) {
            tellers.put(teller, told.get());
        }
        return new LifeEvent(attribute.entity(), date, teller);
    }

    private static Finding reversed(EntityId id, Attribute established, Attribute dissolved, Statements statements) {
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

    /** The statement that gives an event; empty if the statements did not contain it. */
    Optional<Statement> teller(LifeEvent event) {
        return Optional.ofNullable(tellers.get(event.statement()));
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

    /**
     * The findings about entities that were dissolved before they were established.
     *
     * @return the findings, in the order of the entities
     */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Lives that
                && lives.equals(that.lives)
                && predecessors.equals(that.predecessors)
                && successions.equals(that.successions)
                && tellers.equals(that.tellers)
                && findings.equals(that.findings);
    }

    @Override
    public int hashCode() {
        return Objects.hash(lives, predecessors);
    }

    @Override
    public String toString() {
        return lives.size() + (lives.size() == 1 ? " life" : " lives");
    }

    private static boolean isBefore(Optional<Day> one, Optional<Day> other) {
        return one.isPresent() && other.isPresent() && one.get().compareTo(other.get()) < 0;
    }
}
