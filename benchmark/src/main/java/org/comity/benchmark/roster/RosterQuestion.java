package org.comity.benchmark.roster;

import org.comity.domain.conclusion.Membership;
import org.comity.domain.dataset.Dataset;
import org.comity.domain.entity.EntityId;
import org.comity.domain.time.Certainty;
import org.comity.domain.time.Day;

/** The measured questions, answered by the dataset and, as the baseline, by a search through all memberships. */
final class RosterQuestion {

    private final Dataset dataset;

    RosterQuestion(Dataset dataset) {
        this.dataset = dataset;
    }

    /** How many certainly belong to the body on the day. */
    long certainMembers(EntityId body, Day day) {
        return dataset.membersOf(body).orElseThrow().on(day).certain().size();
    }

    /** Whether one entity belongs to the body on the day. */
    Certainty certainty(EntityId member, EntityId body, Day day) {
        return dataset.membersOf(body).orElseThrow().certaintyOf(member, day);
    }

    long certainMembersByScan(EntityId body, Day day) {
        return dataset.memberships().stream()
                .filter(membership -> membership.body().equals(body))
                .filter(membership -> membership.spell().on(day) == Certainty.CERTAIN)
                .map(Membership::member)
                .distinct()
                .count();
    }

    Certainty certaintyByScan(EntityId member, EntityId body, Day day) {
        return dataset.memberships().stream()
                .filter(membership -> membership.body().equals(body))
                .filter(membership -> membership.member().equals(member))
                .map(membership -> membership.spell().on(day))
                .reduce(Certainty.IMPOSSIBLE, Certainty::or);
    }
}
