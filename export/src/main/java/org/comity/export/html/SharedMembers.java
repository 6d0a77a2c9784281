package org.comity.export.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.comity.domain.conclusion.Membership;
import org.comity.domain.entity.EntityId;
import org.comity.domain.statement.Standing;
import org.comity.domain.time.Certainty;
import org.comity.domain.time.Day;

/** The members that bodies share on the day of a report, services to them apart. */
final class SharedMembers {

    private final Map<EntityId, Set<EntityId>> certain = new LinkedHashMap<>();
    private final Map<EntityId, Set<EntityId>> all = new LinkedHashMap<>();
    private final List<Pair> pairs = new ArrayList<>();

    /**
     * Two bodies that share a member.
     *
     * @param one the first
     * @param other the second
     * @param certain the number of members that certainly belong to both
     * @param possible the number of those that possibly or certainly belong to both
     * @param part the shared part of the members of both, from 0 to 1
     */
    record Pair(EntityId one, EntityId other, int certain, int possible, double part) {}

    /** Compares bodies, each with each. */
    SharedMembers(ReportData data, List<EntityId> bodies) {
        for (EntityId body : bodies) {
            Set<EntityId> sure = new TreeSet<>();
            Set<EntityId> maybe = new TreeSet<>();
            for (Membership membership : data.roster(body)) {
                Certainty now = now(data.day(), membership);
                if (membership.role().standing() != Standing.SERVICE && now != Certainty.IMPOSSIBLE) {
                    maybe.add(membership.member());
                    if (now == Certainty.CERTAIN) {
                        sure.add(membership.member());
                    }
                }
            }
            certain.put(body, sure);
            all.put(body, maybe);
        }
        for (int i = 0; i < bodies.size(); i++) {
            for (int j = i + 1; j < bodies.size(); j++) {
                compare(bodies.get(i), bodies.get(j));
            }
        }
        pairs.sort(Comparator.comparing((Pair pair) -> -pair.possible())
                .thenComparing(pair -> -pair.certain())
                .thenComparing(Pair::one)
                .thenComparing(Pair::other));
    }

    private static Certainty now(Optional<Day> day, Membership membership) {
        return day.isPresent() ? membership.spell().on(day.get()) : Certainty.CERTAIN;
    }

    private void compare(EntityId one, EntityId other) {
        int shared = common(members(one), members(other));
        if (shared > 0) {
            int both = members(one).size() + members(other).size() - shared;
            int sure = common(certain.getOrDefault(one, Set.of()), certain.getOrDefault(other, Set.of()));
            pairs.add(new Pair(one, other, sure, shared, (double) shared / both));
        }
    }

    private static int common(Set<EntityId> one, Set<EntityId> other) {
        return (int) one.stream().filter(other::contains).count();
    }

    /** The members of a body, certain and possible ones. */
    Set<EntityId> members(EntityId body) {
        return all.getOrDefault(body, Set.of());
    }

    /** The pairs, those that share the most members first. */
    List<Pair> pairs() {
        return pairs;
    }
}
