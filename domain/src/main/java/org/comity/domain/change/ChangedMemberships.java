package org.comity.domain.change;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.comity.domain.conclusion.ConclusionId;
import org.comity.domain.conclusion.Membership;
import org.comity.domain.entity.EntityId;

/** The ids of the memberships that changed, by member and body, with later ids of entities. */
final class ChangedMemberships {

    /** The maximum number of memberships of one member, or in one body, that one claim names as its cause. */
    private static final int MOST = 100;

    private final Map<Object, Set<ConclusionId>> byPair = new HashMap<>();
    private final Map<EntityId, Set<ConclusionId>> byParty = new HashMap<>();

    void add(Compared one) {
        if (one.shown() instanceof Membership membership) {
            ConclusionId id = one.conclusion().id();
            byPair.computeIfAbsent(List.of(membership.member(), membership.body()), any -> new TreeSet<>())
                    .add(id);
            for (EntityId party : List.of(membership.member(), membership.body())) {
                Set<ConclusionId> ids = byParty.computeIfAbsent(party, any -> new TreeSet<>());
                if (ids.size() < MOST) {
                    ids.add(id);
                }
            }
        }
    }

    Set<ConclusionId> of(EntityId member, EntityId body) {
        return byPair.getOrDefault(List.of(member, body), Set.of());
    }

    Set<ConclusionId> of(EntityId party) {
        return byParty.getOrDefault(party, Set.of());
    }
}
