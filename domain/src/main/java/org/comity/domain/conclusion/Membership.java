package org.comity.domain.conclusion;

import java.util.Comparator;
import org.comity.domain.entity.EntityId;
import org.comity.domain.statement.Role;

/**
 * What the dataset concludes about one spell of one member in one role.
 *
 * @param id the id, unique in the dataset
 * @param member the entity that belongs
 * @param body the organization or framework to which it belongs
 * @param role what the member is to the body
 * @param spell when
 * @param support what the membership rests on
 */
public record Membership(ConclusionId id, EntityId member, EntityId body, Role role, Spell spell, Support support)
        implements Comparable<Membership> {

    private static final Comparator<Membership> ORDER = Comparator.comparing(Membership::body)
            .thenComparing(Membership::member)
            .thenComparing(Membership::role)
            .thenComparing(Membership::id);

    /** Orders by body, member, role and id. */
    @Override
    public int compareTo(Membership other) {
        return ORDER.compare(this, other);
    }
}
