package org.comity.domain.statement;

import java.io.Serial;
import java.io.Serializable;
import java.util.Set;
import org.comity.domain.entity.EntityId;
import org.comity.domain.time.Bound;
import org.comity.domain.time.ImpreciseInterval;

/**
 * The statement that one entity belongs, or does not belong, to another one in a role and a period. It is an {@code
 * org:Membership} of the Organization Ontology (W3C, 2014) that one passage asserts.
 *
 * @since 0.1
 */
public final class MembershipStatement extends Statement {
    @Serial
    private static final long serialVersionUID = 1L;

    private final EntityId member;
    private final EntityId body;
    private final Role role;
    private final ImpreciseInterval period;
    private final boolean denied;

    private MembershipStatement(
            Provenance provenance,
            EntityId member,
            EntityId body,
            Role role,
            ImpreciseInterval period,
            boolean denied) {
        super(provenance, content(member, body, role, period, denied));
        this.member = member;
        this.body = body;
        this.role = role;
        this.period = period;
        this.denied = denied;
    }

    private MembershipStatement(MembershipStatement same, Provenance provenance) {
        super(same, provenance);
        this.member = same.member;
        this.body = same.body;
        this.role = same.role;
        this.period = same.period;
        this.denied = same.denied;
    }

    /**
     * The statement that one entity belongs to another.
     *
     * @param provenance where the statement comes from
     * @param member the entity that belongs
     * @param body the organization or framework to which it belongs
     * @param role the role of the member in the body
     * @param period the period; an end that is not stated is unknown
     * @return the statement
     */
    public static MembershipStatement of(
            Provenance provenance, EntityId member, EntityId body, Role role, ImpreciseInterval period) {
        return new MembershipStatement(provenance, member, body, role, period, false);
    }

    /**
     * The statement that one entity does not belong to another.
     *
     * @param provenance where the statement comes from
     * @param member the entity that does not belong
     * @param body the organization or framework
     * @param role the role that the member does not have in the body
     * @param period the period; an end that is not stated is unknown
     * @return the statement
     */
    public static MembershipStatement denial(
            Provenance provenance, EntityId member, EntityId body, Role role, ImpreciseInterval period) {
        return new MembershipStatement(provenance, member, body, role, period, true);
    }

    /**
     * The entity that belongs.
     *
     * @return its id
     */
    public EntityId member() {
        return member;
    }

    /**
     * The organization or framework to which the member belongs.
     *
     * @return its id
     */
    public EntityId body() {
        return body;
    }

    /**
     * The role of the member in the body.
     *
     * @return the role
     */
    public Role role() {
        return role;
    }

    /**
     * When the member belongs to the body.
     *
     * @return the period as stated
     */
    public ImpreciseInterval period() {
        return period;
    }

    /**
     * Returns whether the statement says that the member does not belong to the body.
     *
     * @return true for a denial
     */
    public boolean denied() {
        return denied;
    }

    @Override
    public StatementKind kind() {
        return StatementKind.MEMBERSHIP;
    }

    @Override
    public <T> T accept(StatementVisitor<T> visitor) {
        return visitor.membership(this);
    }

    @Override
    public String text() {
        String when = period.equals(ImpreciseInterval.UNKNOWN) ? "" : ", " + period;
        return member + (denied ? " is not " : " is ") + role + " of " + body + when;
    }

    @Override
    MembershipDraft draft() {
        EntitySubject subject = that(member);
        return (denied ? subject.isNot(role) : subject.is(role)).of(body).during(period);
    }

    @Override
    void collectEntities(Set<EntityId> named) {
        named.add(member);
        named.add(body);
    }

    @Override
    String details() {
        return role.standing() + "\n" + role.label();
    }

    @Override
    Statement with(Provenance joined) {
        return new MembershipStatement(this, joined);
    }

    private static String content(EntityId member, EntityId body, Role role, ImpreciseInterval period, boolean denied) {
        return String.join(
                "\n",
                denied ? "denial" : "membership",
                member.value(),
                body.value(),
                role.name().value(),
                said(period.start()),
                said(period.end()));
    }

    private static String said(Bound bound) {
        return bound + "\t" + bound.wording().orElse("");
    }

    @Serial
    private Object writeReplace() {
        return new Parts(provenance(), member, body, role, period, denied);
    }

    /** The serialized form, which is checked again when it is deserialized. */
    private record Parts(
            Provenance provenance, EntityId member, EntityId body, Role role, ImpreciseInterval period, boolean denied)
            implements Serializable {
        @Serial
        private Object readResolve() {
            return new MembershipStatement(provenance, member, body, role, period, denied);
        }
    }
}
