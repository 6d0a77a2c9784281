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
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.comity.domain.conclusion.Entity;
import org.comity.domain.conclusion.Enumeration;
import org.comity.domain.conclusion.Membership;
import org.comity.domain.conclusion.Memberships;
import org.comity.domain.conclusion.Spell;
import org.comity.domain.dataset.CompleteRoster;
import org.comity.domain.entity.AttributeKey;
import org.comity.domain.entity.EntityId;
import org.comity.domain.entity.Slug;
import org.comity.domain.statement.Capacity;
import org.comity.domain.statement.Condition;
import org.comity.domain.statement.MembershipStatement;
import org.comity.domain.statement.Population;
import org.comity.domain.time.Certainty;
import org.comity.domain.time.ImpreciseDate;

/**
 * The memberships with which claims about populations are compared: it lists the entities of a population, and how
 * certainly each belongs.
 *
 * <p>It is made by {@link Stages#census}. Several threads may use it at once.
 *
 * @since 0.1
 */
public final class Census {

    private final Map<EntityId, Entity> entities = new HashMap<>();
    private final Memberships memberships;
    private final Map<EntityId, List<Denial>> deniedByBody = new HashMap<>();
    private final Map<EntityId, List<Denial>> deniedByMember = new HashMap<>();
    private final Map<EntityId, List<CompleteRoster>> complete = new HashMap<>();
    private final Populations populations = new Populations(this::spells);

    /** The entities that are stated to belong directly to each category. */
    private final Map<EntityId, List<EntityId>> narrower = new HashMap<>();

    /** All entities within each category that was queried before. */
    private final Map<EntityId, Set<EntityId>> within = new ConcurrentHashMap<>();

    Census(
            Collection<? extends Entity> entities,
            Memberships memberships,
            Collection<Denial> denials,
            Collection<CompleteRoster> complete) {
        for (Entity entity : entities) {
            this.entities.put(entity.id(), entity);
            entity.values(AttributeKey.IN)
                    .flatMap(value -> value.entity().stream())
                    .forEach(category -> narrower.computeIfAbsent(category, any -> new ArrayList<>())
                            .add(entity.id()));
        }
        this.memberships = memberships;
        for (Denial denial : denials) {
            deniedByBody
                    .computeIfAbsent(denial.statement().body(), any -> new ArrayList<>())
                    .add(denial);
            deniedByMember
                    .computeIfAbsent(denial.statement().member(), any -> new ArrayList<>())
                    .add(denial);
        }
        for (CompleteRoster roster : complete) {
            this.complete
                    .computeIfAbsent(roster.body(), any -> new ArrayList<>())
                    .add(roster);
        }
    }

    /**
     * A denial with the time to which it applies.
     *
     * @param statement the denial
     * @param spell the time in which the membership is denied
     */
    record Denial(MembershipStatement statement, Spell spell) {

        boolean holds(Capacity as, Moment moment, Optional<ImpreciseDate> on) {
            return as.standings().isEmpty()
                    && as.roles().size() == 1
                    && as.covers(statement.role())
                    && moment.holds(spell, on) == Certainty.CERTAIN;
        }
    }

    /** Lists the members of a population at a moment. */
    Enumeration enumerate(Population.Enumerable population, Moment moment) {
        return populations.enumerate(
                population, moment, excluded -> isComplete(excluded, moment), () -> compute(population, moment));
    }

    /** What the answer for a condition at a moment depends on: equal keys get equal answers. */
    Object key(Condition condition, Moment moment) {
        return populations.key(condition, moment);
    }

    /** The spells of all memberships and denials that matter for a condition. */
    private List<Spell> spells(Condition condition) {
        List<Membership> all =
                condition.fold(party -> memberships.ofBody(party.body()), body -> memberships.ofMember(body.member()));
        List<Denial> denied = condition.fold(
                party -> deniedByBody.getOrDefault(party.body(), List.of()),
                body -> deniedByMember.getOrDefault(body.member(), List.of()));
        return Stream.concat(
                        all.stream().map(Membership::spell), denied.stream().map(Denial::spell))
                .toList();
    }

    private Enumeration compute(Population.Enumerable population, Moment moment) {
        Tally found = tally(population.condition(), moment);
        for (Condition further : population.also()) {
            found = found.and(tally(further, moment));
        }
        for (Condition excluded : population.butNot()) {
            found = found.butNot(tally(excluded, moment), id -> unsaid(excluded, id, moment));
        }
        return found.enumeration();
    }

    /**
     * How certainly an entity without any statement meets a condition: impossible if the roster is complete or the kind
     * differs, otherwise possible.
     */
    private Certainty unsaid(Condition condition, EntityId id, Moment moment) {
        boolean ofOtherKind = condition.fold(
                party -> party.onlyKind()
                        .filter(kind -> entities.containsKey(id) && !isOfKind(id, kind))
                        .isPresent(),
                body -> false);
        return ofOtherKind || isComplete(condition, moment) ? Certainty.IMPOSSIBLE : Certainty.POSSIBLE;
    }

    /** How certainly each entity meets a condition. */
    Tally tally(Condition condition, Moment moment) {
        return condition.fold(party -> parties(party, moment), body -> bodies(body, moment));
    }

    /** Whether the corpus declares that it lists all parties that meet a condition at a moment. */
    boolean isComplete(Condition condition, Moment moment) {
        return condition.fold(party -> isComplete(party, moment), body -> false);
    }

    private boolean isComplete(Condition.Party party, Moment moment) {
        for (CompleteRoster roster : complete.getOrDefault(party.body(), List.of())) {
            boolean then = roster.on().isEmpty() || moment.isWithin(roster.on().get(), party.on());
            if (then && roster.capacity().includes(party.capacity())) {
                return true;
            }
        }
        return false;
    }

    private Tally parties(Condition.Party condition, Moment moment) {
        Optional<ImpreciseDate> on = condition.on();
        Optional<Slug> kind = condition.onlyKind();
        List<Membership> ofBody = memberships.ofBody(condition.body());
        Tally found = new Tally(ofBody.size());
        for (Membership membership : ofBody) {
            if (condition.capacity().covers(membership.role())) {
                boolean counts = kind.isEmpty() || isOfKind(membership.member(), kind.get());
                found.add(membership.member(), counts ? moment.holds(membership.spell(), on) : Certainty.IMPOSSIBLE);
            }
        }
        List<EntityId> denied = new ArrayList<>(0);
        for (Denial denial : deniedByBody.getOrDefault(condition.body(), List.of())) {
            if (denial.holds(condition.capacity(), moment, on)) {
                denied.add(denial.statement().member());
            }
        }
        return found.with(denied);
    }

    private Tally bodies(Condition.Body condition, Moment moment) {
        List<Membership> ofMember = memberships.ofMember(condition.member());
        Tally found = new Tally(ofMember.size());
        for (Membership membership : ofMember) {
            if (condition.capacity().covers(membership.role()) && isIn(membership.body(), condition.category())) {
                found.add(membership.body(), moment.holds(membership.spell(), condition.on()));
            }
        }
        return found.with(deniedByMember.getOrDefault(condition.member(), List.of()).stream()
                .filter(denial -> denial.holds(condition.capacity(), moment, condition.on()))
                .map(denial -> denial.statement().body())
                .toList());
    }

    private boolean isOfKind(EntityId member, Slug kind) {
        Entity entity = entities.get(member);
        return entity != null && entity.kind().slug().equals(kind);
    }

    /** Whether a body belongs to a category, directly or through other categories. */
    private boolean isIn(EntityId body, EntityId category) {
        return within.computeIfAbsent(category, this::allWithin).contains(body);
    }

    private Set<EntityId> allWithin(EntityId category) {
        Set<EntityId> all = new HashSet<>();
        Deque<EntityId> left = new ArrayDeque<>(List.of(category));
        while (!left.isEmpty()) {
            narrower.getOrDefault(left.pop(), List.of()).stream()
                    .filter(all::add)
                    .forEach(left::push);
        }
        return all;
    }
}
