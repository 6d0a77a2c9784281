package org.comity.domain.change;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.comity.domain.conclusion.Conclusion;
import org.comity.domain.conclusion.ConclusionId;
import org.comity.domain.conclusion.Count;
import org.comity.domain.conclusion.Inclusion;
import org.comity.domain.entity.EntityId;
import org.comity.domain.statement.Condition;
import org.comity.domain.statement.Population;

/** Finds the causes why a claim has another verdict, among what it is compared with. */
final class ClaimCauses {

    private final CauseIndex index;
    private final ChangedMemberships changed;

    ClaimCauses(CauseIndex index, ChangedMemberships changed) {
        this.index = index;
        this.changed = changed;
    }

    /**
     * Adds the memberships and declarations that changed the result of a comparison.
     *
     * @param before the earlier claim with later ids of entities
     * @param after the later claim
     * @param causes the causes found in the statements of the claim itself
     */
    void addTo(Set<Cause> causes, Conclusion before, Conclusion after) {
        if (before.outcome().equals(after.outcome())) {
            return;
        }
        Set<EntityId> moved = moved(before, after);
        Set<ConclusionId> memberships = new TreeSet<>();
        Set<Cause> statements = new LinkedHashSet<>();
        int known = causes.size();
        for (Condition condition : conditions(after)) {
            causes.addAll(index.ofRosters(place(condition)));
            for (EntityId entity : moved) {
                EntityId member = condition.fold(party -> entity, Condition.Body::member);
                EntityId body = condition.fold(Condition.Party::body, any -> entity);
                memberships.addAll(changed.of(member, body));
                statements.addAll(index.ofPair(member, body));
                statements.addAll(index.ofPopulations(entity));
            }
        }
        if (memberships.isEmpty() && statements.isEmpty() && causes.size() == known) {
            for (Condition condition : conditions(after)) {
                EntityId party = condition.fold(Condition.Party::body, Condition.Body::member);
                memberships.addAll(changed.of(party));
                statements.addAll(index.ofParty(party));
                statements.addAll(index.ofPopulations(place(condition)));
            }
        }
        if (memberships.isEmpty()) {
            causes.addAll(statements);
        } else {
            causes.add(new Cause.OtherConclusions(List.copyOf(memberships)));
        }
    }

    private static EntityId place(Condition condition) {
        return condition.fold(Condition.Party::body, Condition.Body::category);
    }

    /** The entities that meet the conditions of a claim with another certainty than before. */
    private static Set<EntityId> moved(Conclusion before, Conclusion after) {
        Set<EntityId> moved = new TreeSet<>();
        if (before instanceof Count was && after instanceof Count is) {
            addDifference(was.enumeration().certain(), is.enumeration().certain(), moved);
            addDifference(was.enumeration().possible(), is.enumeration().possible(), moved);
        } else if (before instanceof Inclusion was && after instanceof Inclusion is) {
            addDifference(was.exceptions(), is.exceptions(), moved);
        }
        return moved;
    }

    private static void addDifference(List<EntityId> before, List<EntityId> after, Set<EntityId> moved) {
        Set<EntityId> was = new HashSet<>(before);
        Set<EntityId> is = new HashSet<>(after);
        before.stream().filter(id -> !is.contains(id)).forEach(moved::add);
        after.stream().filter(id -> !was.contains(id)).forEach(moved::add);
    }

    private static Set<Condition> conditions(Conclusion claim) {
        Set<Condition> conditions = new LinkedHashSet<>();
        if (claim instanceof Inclusion inclusion) {
            conditions.add(inclusion.every());
            conditions.add(inclusion.also());
        } else if (claim instanceof Count count) {
            Optional<Population.Enumerable> counted = count.population().enumerable();
            counted.ifPresent(population -> {
                conditions.add(population.condition());
                conditions.addAll(population.also());
                conditions.addAll(population.butNot());
            });
        }
        return conditions;
    }
}
