package org.comity.json;

import java.util.List;
import org.comity.domain.conclusion.Attestations;
import org.comity.domain.conclusion.Attribute;
import org.comity.domain.conclusion.ConclusionId;
import org.comity.domain.conclusion.Entity;
import org.comity.domain.conclusion.Framework;
import org.comity.domain.conclusion.Life;
import org.comity.domain.conclusion.Membership;
import org.comity.domain.conclusion.Organization;
import org.comity.domain.conclusion.ResolvedBound;
import org.comity.domain.conclusion.Spell;
import org.comity.domain.conclusion.Support;
import org.comity.domain.entity.EntityId;
import org.comity.domain.entity.FrameworkKind;
import org.comity.domain.entity.OrganizationKind;
import org.comity.domain.entity.Slug;
import org.comity.domain.statement.Role;
import org.comity.domain.statement.StatementId;
import org.comity.domain.time.Bound;
import org.jspecify.annotations.Nullable;

/** The parts of conclusions. A bound that is unknown is absent; a membership has the parts of its spell. */
final class ConclusionParts {

    private ConclusionParts() {}

    private static @Nullable Bound known(ResolvedBound bound) {
        return bound.bound().isUnknown() ? null : bound.bound();
    }

    private static Spell spell(
            @Nullable Bound sinceOrNull,
            @Nullable StatementId sinceStatementOrNull,
            @Nullable Bound untilOrNull,
            @Nullable StatementId untilStatementOrNull,
            Attestations attestations,
            Life life) {
        return Spell.of(
                        new ResolvedBound(sinceOrNull == null ? Bound.unknown() : sinceOrNull, sinceStatementOrNull),
                        new ResolvedBound(untilOrNull == null ? Bound.unknown() : untilOrNull, untilStatementOrNull),
                        attestations)
                .within(life);
    }

    record OfSpell(
            @Nullable Bound sinceOrNull,
            @Nullable StatementId sinceStatementOrNull,
            @Nullable Bound untilOrNull,
            @Nullable StatementId untilStatementOrNull,
            Attestations attestations,
            Life life) {

        static OfSpell of(Spell spell) {
            return new OfSpell(
                    known(spell.since()),
                    spell.since().statementOrNull(),
                    known(spell.until()),
                    spell.until().statementOrNull(),
                    spell.attestations(),
                    spell.life());
        }

        Spell join() {
            return spell(sinceOrNull, sinceStatementOrNull, untilOrNull, untilStatementOrNull, attestations, life);
        }
    }

    record OfMembership(
            ConclusionId id,
            EntityId member,
            EntityId body,
            Role role,
            @Nullable Bound sinceOrNull,
            @Nullable StatementId sinceStatementOrNull,
            @Nullable Bound untilOrNull,
            @Nullable StatementId untilStatementOrNull,
            Attestations attestations,
            Life life,
            Support support) {

        static OfMembership of(Membership membership) {
            Spell spell = membership.spell();
            return new OfMembership(
                    membership.id(),
                    membership.member(),
                    membership.body(),
                    membership.role(),
                    known(spell.since()),
                    spell.since().statementOrNull(),
                    known(spell.until()),
                    spell.until().statementOrNull(),
                    spell.attestations(),
                    spell.life(),
                    membership.support());
        }

        Membership join() {
            Spell spell =
                    spell(sinceOrNull, sinceStatementOrNull, untilOrNull, untilStatementOrNull, attestations, life);
            return new Membership(id, member, body, role, spell, support);
        }
    }

    /** An entity, whose type says of which vocabulary the kind is. */
    record OfEntity(EntityId id, Slug kind, List<Attribute> attributes) {

        static OfEntity of(Entity entity) {
            return new OfEntity(entity.id(), entity.kind().slug(), entity.attributes());
        }

        Organization organization() {
            return new Organization(id, new OrganizationKind(kind), attributes);
        }

        Framework framework() {
            return new Framework(id, new FrameworkKind(kind), attributes);
        }
    }
}
