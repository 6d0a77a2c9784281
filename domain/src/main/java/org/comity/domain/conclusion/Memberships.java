package org.comity.domain.conclusion;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.comity.domain.entity.EntityId;
import org.comity.domain.serialization.SerialList;

/**
 * Memberships with an index by body, by member and by id.
 *
 * <p>Immutable. The indexes by member and by id are built on first use, by one thread while others wait; each needs one
 * reference per membership. Two objects are equal if they contain the same memberships.
 *
 * @since 0.1
 */
public final class Memberships implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<Membership> all;
    private final transient HashOrder<EntityId> byMember;
    private final transient HashOrder<ConclusionId> byId;

    private Memberships(List<Membership> all) {
        this.all = all;
        this.byMember = new HashOrder<>(Membership::member, all);
        this.byId = new HashOrder<>(Membership::id, all);
    }

    /**
     * Sorts memberships; this is fast if they are sorted already.
     *
     * @param memberships the memberships in any order, each with a unique id
     * @return the index
     */
    public static Memberships of(Collection<Membership> memberships) {
        Membership[] sorted = memberships.toArray(Membership[]::new);
        Arrays.sort(sorted);
        return new Memberships(List.of(sorted));
    }

    /**
     * All memberships.
     *
     * @return the memberships by body, member, role and id
     */
    public List<Membership> all() {
        return all;
    }

    /**
     * The memberships in a body.
     *
     * @param body the id of an organization or a framework
     * @return its memberships by member, role and id, a part of {@link #all()}; empty if there are none
     */
    public List<Membership> ofBody(EntityId body) {
        Objects.requireNonNull(body, "body");
        return HashOrder.part(all, membership -> membership.body().compareTo(body));
    }

    /**
     * The memberships of a member.
     *
     * @param member the id of an organization or a framework
     * @return its memberships by body, role and id; empty if there are none
     */
    public List<Membership> ofMember(EntityId member) {
        return byMember.with(member);
    }

    /**
     * The membership with an id.
     *
     * @param id the id
     * @return the membership, or empty
     */
    public Optional<Membership> find(ConclusionId id) {
        return byId.with(id).stream().findFirst();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Memberships memberships && all.equals(memberships.all);
    }

    @Override
    public int hashCode() {
        return all.hashCode();
    }

    /** Returns the memberships in order. */
    @Override
    public String toString() {
        return all.toString();
    }

    @Serial
    private Object writeReplace() {
        return new Parts(SerialList.of(all));
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("memberships can only be read from their serialized form");
    }

    /** The serialized form, sorted again when it is read. */
    private record Parts(SerialList<Membership> all) implements Serializable {

        @Serial
        private Object readResolve() {
            return of(all.values());
        }
    }
}
