package org.comity.benchmark.roster;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.comity.domain.conclusion.Membership;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.entity.EntityId;
import org.comity.domain.time.Certainty;
import org.comity.domain.time.Day;

/** The questions that are measured, each asked of the dataset and, as the baseline, of all memberships one by one. */
final class RosterQuestion {

    private final Dataset dataset;
    private final Map<EntityId, List<Membership>> byBody;

    RosterQuestion(Dataset dataset) {
        this.dataset = dataset;
        this.byBody = dataset.memberships().stream().collect(Collectors.groupingBy(Membership::body));
    }

    /** How many certainly belong to the body on the day. */
    long certainMembers(EntityId body, Day day) {
        return byBody.getOrDefault(body, List.of()).stream()
                .filter(membership -> membership.spell().on(day) == Certainty.CERTAIN)
                .count();
    }

    /** Whether one entity belongs to the body on the day. */
    Certainty certainty(EntityId member, EntityId body, Day day) {
        return of(byBody.getOrDefault(body, List.of()), member, body, day);
    }

    long certainMembersByScan(EntityId body, Day day) {
        return dataset.memberships().stream()
                .filter(membership -> membership.body().equals(body))
                .filter(membership -> membership.spell().on(day) == Certainty.CERTAIN)
                .count();
    }

    Certainty certaintyByScan(EntityId member, EntityId body, Day day) {
        return of(dataset.memberships(), member, body, day);
    }

    private static Certainty of(List<Membership> memberships, EntityId member, EntityId body, Day day) {
        return memberships.stream()
                .filter(membership ->
                        membership.body().equals(body) && membership.member().equals(member))
                .map(membership -> membership.spell().on(day))
                .reduce(Certainty.IMPOSSIBLE, Certainty::or);
    }
}
