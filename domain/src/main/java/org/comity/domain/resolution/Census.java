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
import java.util.SortedMap;
import java.util.TreeMap;
import org.comity.domain.conclusion.Entity;
import org.comity.domain.conclusion.Enumeration;
import org.comity.domain.conclusion.Membership;
import org.comity.domain.conclusion.Spell;
import org.comity.domain.dataset.CompleteRoster;
import org.comity.domain.entity.AttributeKey;
import org.comity.domain.entity.EntityId;
import org.comity.domain.statement.Capacity;
import org.comity.domain.statement.Condition;
import org.comity.domain.statement.MembershipStatement;
import org.comity.domain.statement.Population;
import org.comity.domain.time.Certainty;
import org.comity.domain.time.ImpreciseDate;

/** Who of a population the memberships enumerate, and how certainly. */
final class Census {

    private final Map<EntityId, Entity> entities = new HashMap<>();
    private final Map<EntityId, List<Membership>> byBody = new HashMap<>();
    private final Map<EntityId, List<Membership>> byMember = new HashMap<>();
    private final Map<EntityId, List<Denial>> deniedByBody = new HashMap<>();
    private final Map<EntityId, List<Denial>> deniedByMember = new HashMap<>();
    private final Collection<CompleteRoster> complete;

    Census(
            Collection<Entity> entities,
            Collection<Membership> memberships,
            Collection<Denial> denials,
            Collection<CompleteRoster> complete) {
        entities.forEach(entity -> this.entities.put(entity.id(), entity));
        for (Membership membership : memberships) {
            byBody.computeIfAbsent(membership.body(), any -> new ArrayList<>()).add(membership);
            byMember.computeIfAbsent(membership.member(), any -> new ArrayList<>())
                    .add(membership);
        }
        for (Denial denial : denials) {
            deniedByBody
                    .computeIfAbsent(denial.statement().body(), any -> new ArrayList<>())
                    .add(denial);
            deniedByMember
                    .computeIfAbsent(denial.statement().member(), any -> new ArrayList<>())
                    .add(denial);
        }
        this.complete = complete;
    }

    /**
     * What a statement denies.
     *
     * @param statement the denial
     * @param spell when the membership is said not to hold
     */
    record Denial(MembershipStatement statement, Spell spell) {

        boolean holds(Capacity as, Moment moment, Optional<ImpreciseDate> on) {
            return as.equals(Capacity.of(statement.role())) && moment.holds(spell, on) == Certainty.CERTAIN;
        }
    }

    /** Enumerates a population at a moment. */
    Enumeration enumerate(Population.Enumerable population, Moment moment) {
        SortedMap<EntityId, Certainty> found = new TreeMap<>(enumerate(population.condition(), moment));
        for (Condition further : population.also()) {
            Map<EntityId, Certainty> others = enumerate(further, moment);
            found.keySet().retainAll(others.keySet());
            found.replaceAll((id, certainty) -> certainty.and(others.getOrDefault(id, Certainty.IMPOSSIBLE)));
        }
        for (Condition excluded : population.butNot()) {
            Map<EntityId, Certainty> others = enumerate(excluded, moment);
            // That nothing is said of an exclusion does not make it certain.
            found.replaceAll((id, certainty) ->
                    certainty.and(others.getOrDefault(id, Certainty.POSSIBLE).not()));
        }
        return enumeration(found);
    }

    /** How certainly each entity meets a condition, or certainly not; those of whom nothing is said are absent. */
    Map<EntityId, Certainty> enumerate(Condition condition, Moment moment) {
        return condition.match(party -> parties(party, moment), body -> bodies(body, moment));
    }

    /** Tells whether the corpus claims to enumerate all the parties that a condition asks for. */
    boolean isComplete(Condition condition) {
        return condition.match(
                party -> complete.stream()
                        .anyMatch(roster ->
                                roster.of().equals(party.of()) && roster.as().includes(party.as())),
                body -> false);
    }

    private Map<EntityId, Certainty> parties(Condition.Party condition, Moment moment) {
        Map<EntityId, Certainty> found = new HashMap<>();
        for (Membership membership : byBody.getOrDefault(condition.of(), List.of())) {
            if (condition.as().covers(membership.role()) && isOfKind(membership.member(), condition)) {
                add(found, membership.member(), moment.holds(membership.spell(), condition.on()));
            }
        }
        for (Denial denial : deniedByBody.getOrDefault(condition.of(), List.of())) {
            if (denial.holds(condition.as(), moment, condition.on())) {
                add(found, denial.statement().member(), Certainty.IMPOSSIBLE);
            }
        }
        return found;
    }

    private Map<EntityId, Certainty> bodies(Condition.Body condition, Moment moment) {
        Map<EntityId, Certainty> found = new HashMap<>();
        for (Membership membership : byMember.getOrDefault(condition.member(), List.of())) {
            if (condition.as().covers(membership.role()) && isIn(membership.body(), condition.in())) {
                add(found, membership.body(), moment.holds(membership.spell(), condition.on()));
            }
        }
        for (Denial denial : deniedByMember.getOrDefault(condition.member(), List.of())) {
            if (denial.holds(condition.as(), moment, condition.on())) {
                add(found, denial.statement().body(), Certainty.IMPOSSIBLE);
            }
        }
        return found;
    }

    private boolean isOfKind(EntityId member, Condition.Party condition) {
        return condition
                .onlyKind()
                .map(kind -> Optional.ofNullable(entities.get(member))
                        .filter(entity -> entity.kind().slug().equals(kind))
                        .isPresent())
                .orElse(true);
    }

    /** Whether a body belongs to a category, directly or by way of others, however many. */
    private boolean isIn(EntityId body, EntityId category) {
        Set<EntityId> seen = new HashSet<>(Set.of(body));
        Deque<EntityId> left = new ArrayDeque<>(seen);
        while (!left.isEmpty()) {
            Entity entity = entities.get(left.pop());
            if (entity == null) {
                continue;
            }
            List<EntityId> wider = entity.values(AttributeKey.IN)
                    .flatMap(value -> value.entity().stream())
                    .toList();
            if (wider.contains(category)) {
                return true;
            }
            wider.stream().filter(seen::add).forEach(left::push);
        }
        return false;
    }

    private static void add(Map<EntityId, Certainty> found, EntityId id, Certainty certainty) {
        found.merge(id, certainty, Certainty::or);
    }

    private static Enumeration enumeration(SortedMap<EntityId, Certainty> found) {
        return new Enumeration(with(found, Certainty.CERTAIN), with(found, Certainty.POSSIBLE));
    }

    private static List<EntityId> with(SortedMap<EntityId, Certainty> found, Certainty wanted) {
        return found.entrySet().stream()
                .filter(entry -> entry.getValue() == wanted)
                .map(Map.Entry::getKey)
                .toList();
    }
}
