package org.comity.domain.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.comity.domain.conclusion.Membership;
import org.comity.domain.entity.EntityId;
import org.comity.domain.time.Certainty;

/**
 * The memberships in one body, or of one member, sorted by the entities on the other side.
 *
 * @param side the side of the entities in the answer
 * @param memberships the memberships, never changed
 */
record MembershipGroup(Side side, List<Membership> memberships) {

    MembershipGroup keep(Predicate<Membership> wanted) {
        return new MembershipGroup(side, memberships.stream().filter(wanted).toList());
    }

    Stream<EntityId> entities() {
        return memberships.stream().map(side::of);
    }

    /** The roster for given answers per membership; of several memberships of an entity the most certain counts. */
    Roster roster(Function<Membership, Certainty> answer) {
        List<Roster.Entry> entries = new ArrayList<>(memberships.size());
        for (Membership membership : memberships) {
            Certainty certainty = answer.apply(membership);
            if (certainty == Certainty.IMPOSSIBLE) {
                continue;
            }
            Roster.Entry entry = new Roster.Entry(side.of(membership), certainty, List.of(membership));
            int last = entries.size() - 1;
            if (last >= 0 && entries.get(last).entity().equals(entry.entity())) {
                entries.set(last, entries.get(last).or(entry));
            } else {
                entries.add(entry);
            }
        }
        return Roster.of(entries);
    }

    /** How certainly one entity belongs. */
    Certainty certaintyOf(EntityId entity, Function<Membership, Certainty> answer) {
        Certainty certainty = Certainty.IMPOSSIBLE;
        for (int i = firstOf(entity); i < memberships.size(); i++) {
            Membership membership = memberships.get(i);
            if (!side.of(membership).equals(entity)) {
                break;
            }
            certainty = certainty.or(answer.apply(membership));
        }
        return certainty;
    }

    private int firstOf(EntityId entity) {
        int low = 0;
        int high = memberships.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (side.of(memberships.get(middle)).compareTo(entity) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
