package org.comity.json;

import org.comity.domain.entity.AttributeKey;
import org.comity.domain.entity.AttributeValue;
import org.comity.domain.entity.EntityId;
import org.comity.domain.statement.AttributeStatement;
import org.comity.domain.statement.ClaimedNumber;
import org.comity.domain.statement.Condition;
import org.comity.domain.statement.CountStatement;
import org.comity.domain.statement.InclusionStatement;
import org.comity.domain.statement.MembershipStatement;
import org.comity.domain.statement.Population;
import org.comity.domain.statement.Provenance;
import org.comity.domain.statement.Role;
import org.comity.domain.statement.Statement;
import org.comity.domain.statement.StatementId;
import org.comity.domain.time.ImpreciseInterval;
import org.jspecify.annotations.Nullable;

/** The parts of statements. The id follows from the others, so it may be absent, but it must not be another one. */
final class StatementParts {

    private StatementParts() {}

    private static <S extends Statement> S checked(S statement, @Nullable StatementId idOrNull) {
        if (idOrNull != null && !idOrNull.equals(statement.id())) {
            throw new IllegalArgumentException("the id '" + idOrNull + "' belongs to another statement; that of '"
                    + statement.text() + "' is '" + statement.id() + "'");
        }
        return statement;
    }

    record OfMembership(
            @Nullable StatementId idOrNull,
            EntityId member,
            EntityId body,
            Role role,
            ImpreciseInterval period,
            boolean denied,
            Provenance provenance) {

        static OfMembership of(MembershipStatement said) {
            return new OfMembership(
                    said.id(),
                    said.member(),
                    said.body(),
                    said.role(),
                    said.period(),
                    said.denied(),
                    said.provenance());
        }

        MembershipStatement join() {
            return checked(
                    denied
                            ? MembershipStatement.denial(provenance, member, body, role, period)
                            : MembershipStatement.of(provenance, member, body, role, period),
                    idOrNull);
        }
    }

    record OfAttribute(
            @Nullable StatementId idOrNull,
            EntityId about,
            AttributeKey key,
            AttributeValue value,
            Provenance provenance) {

        static OfAttribute of(AttributeStatement said) {
            return new OfAttribute(said.id(), said.about(), said.key(), said.value(), said.provenance());
        }

        AttributeStatement join() {
            return checked(AttributeStatement.of(provenance, about, key, value), idOrNull);
        }
    }

    record OfCount(@Nullable StatementId idOrNull, Population population, ClaimedNumber claim, Provenance provenance) {

        static OfCount of(CountStatement said) {
            return new OfCount(said.id(), said.population(), said.claim(), said.provenance());
        }

        CountStatement join() {
            return checked(CountStatement.of(provenance, population, claim), idOrNull);
        }
    }

    record OfInclusion(@Nullable StatementId idOrNull, Condition every, Condition also, Provenance provenance) {

        static OfInclusion of(InclusionStatement said) {
            return new OfInclusion(said.id(), said.every(), said.also(), said.provenance());
        }

        InclusionStatement join() {
            return checked(InclusionStatement.of(provenance, every, also), idOrNull);
        }
    }
}
