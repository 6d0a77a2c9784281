package org.comity.domain.resolution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.comity.domain.entity.EntityId;
import org.comity.domain.statement.AttributeStatement;
import org.comity.domain.statement.CountStatement;
import org.comity.domain.statement.InclusionStatement;
import org.comity.domain.statement.MembershipStatement;
import org.comity.domain.statement.Statement;
import org.comity.domain.statement.StatementVisitor;
import org.comity.domain.statement.Statements;

/**
 * Statements grouped by type and key, so that one pass over them is enough.
 *
 * @param byBody the statements about memberships, by body, each list in the order of ids
 * @param byEntity the statements about attributes, by entity, each list in the order of ids
 * @param denials the statements about memberships that are denials, in the order of ids
 * @param counts the statements with a count, in the order of ids
 * @param inclusions the statements that one population is part of another, in the order of ids
 */
record StatementGroups(
        Map<EntityId, List<MembershipStatement>> byBody,
        Map<EntityId, List<AttributeStatement>> byEntity,
        List<MembershipStatement> denials,
        List<CountStatement> counts,
        List<InclusionStatement> inclusions) {

    /** The number of statements for which another thread is worthwhile. */
    private static final int MANY = 50_000;

    static StatementGroups of(Statements statements) {
        List<Statement> all = statements.all();
        int parts = all.size() / MANY + 1;
        List<StatementGroups> said = IntStream.range(0, parts)
                .parallel()
                .mapToObj(part -> of(all.subList(from(part, parts, all), from(part + 1, parts, all))))
                .toList();
        StatementGroups whole = said.get(0);
        said.subList(1, parts).forEach(whole::add);
        return whole;
    }

    private static int from(int part, int parts, List<Statement> all) {
        return (int) ((long) all.size() * part / parts);
    }

    private static StatementGroups of(List<Statement> statements) {
        StatementGroups said = new StatementGroups(
                new HashMap<>(), new HashMap<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Sorting sorting = new Sorting(said);
        for (Statement statement : statements) {
            statement.accept(sorting);
        }
        return said;
    }

    /** Adds the groups of the statements that follow. */
    private void add(StatementGroups next) {
        next.byBody.forEach((body, more) -> byBody.merge(body, more, StatementGroups::joined));
        next.byEntity.forEach((entity, more) -> byEntity.merge(entity, more, StatementGroups::joined));
        denials.addAll(next.denials);
        counts.addAll(next.counts);
        inclusions.addAll(next.inclusions);
    }

    private static <S> List<S> joined(List<S> some, List<S> more) {
        some.addAll(more);
        return some;
    }

    private record Sorting(StatementGroups said) implements StatementVisitor<Boolean> {

        @Override
        public Boolean membership(MembershipStatement statement) {
            if (statement.denied()) {
                said.denials.add(statement);
            }
            return said.byBody
                    .computeIfAbsent(statement.body(), any -> new ArrayList<>())
                    .add(statement);
        }

        @Override
        public Boolean attribute(AttributeStatement statement) {
            return said.byEntity
                    .computeIfAbsent(statement.about(), any -> new ArrayList<>())
                    .add(statement);
        }

        @Override
        public Boolean count(CountStatement statement) {
            return said.counts.add(statement);
        }

        @Override
        public Boolean inclusion(InclusionStatement statement) {
            return said.inclusions.add(statement);
        }
    }
}
