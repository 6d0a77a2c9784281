package org.comity.export.table;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.comity.domain.entity.Kind;
import org.comity.domain.statement.AttributeStatement;
import org.comity.domain.statement.CountStatement;
import org.comity.domain.statement.InclusionStatement;
import org.comity.domain.statement.MembershipStatement;
import org.comity.domain.statement.Population;
import org.comity.domain.statement.StatementVisitor;
import org.comity.domain.time.Bound;
import org.comity.domain.time.ImpreciseInterval;

/** The columns that only some kinds of statements fill, by name. */
final class StatementContent implements StatementVisitor<Map<StatementPart, Object>> {

    private final Vocabulary vocabulary;

    StatementContent(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public Map<StatementPart, Object> membership(MembershipStatement statement) {
        Map<StatementPart, Object> content = new EnumMap<>(StatementPart.class);
        content.put(StatementPart.MEMBER_ID, statement.member());
        content.put(StatementPart.BODY_ID, statement.body());
        content.put(StatementPart.ROLE, vocabulary.roles().of(statement.role()));
        content.put(StatementPart.DENIED, statement.denied());
        put(
                content,
                StatementPart.SINCE,
                StatementPart.SINCE_WORDING,
                statement.period().start());
        put(
                content,
                StatementPart.UNTIL,
                StatementPart.UNTIL_WORDING,
                statement.period().end());
        return content;
    }

    @Override
    public Map<StatementPart, Object> attribute(AttributeStatement statement) {
        Map<StatementPart, Object> content = new EnumMap<>(StatementPart.class);
        content.put(StatementPart.ABOUT_ID, statement.about());
        content.put(StatementPart.ATTRIBUTE, vocabulary.keys().of(statement.key()));
        content.put(StatementPart.VALUE, statement.value().text());
        statement
                .value()
                .time()
                .filter(ImpreciseInterval.class::isInstance)
                .map(ImpreciseInterval.class::cast)
                .ifPresent(period -> {
                    put(content, StatementPart.SINCE, StatementPart.SINCE_WORDING, period.start());
                    put(content, StatementPart.UNTIL, StatementPart.UNTIL_WORDING, period.end());
                });
        put(content, StatementPart.LANGUAGE, statement.value().language());
        put(content, StatementPart.SORT, statement.value().kind().map(Kind::vocabulary));
        put(content, StatementPart.WORDING, statement.value().wording());
        return content;
    }

    @Override
    public Map<StatementPart, Object> count(CountStatement statement) {
        Map<StatementPart, Object> content = new EnumMap<>(StatementPart.class);
        content.put(StatementPart.POPULATION, statement.population());
        content.put(StatementPart.VALUE, statement.claim());
        content.put(StatementPart.CLAIMED_LEAST, statement.claim().least());
        if (statement.claim().most() < Long.MAX_VALUE) {
            content.put(StatementPart.CLAIMED_MOST, statement.claim().most());
        }
        if (statement.population() instanceof Population.Described described) {
            content.put(StatementPart.DESCRIBED, described.what());
            described.about().ifPresent(id -> content.put(StatementPart.ABOUT_ID, id));
        }
        return content;
    }

    @Override
    public Map<StatementPart, Object> inclusion(InclusionStatement statement) {
        return Map.of(StatementPart.POPULATION, statement.every(), StatementPart.VALUE, statement.also());
    }

    private static void put(Map<StatementPart, Object> content, StatementPart part, StatementPart words, Bound bound) {
        if (!bound.isUnknown()) {
            content.put(part, bound);
        }
        put(content, words, bound.wording());
    }

    private static void put(Map<StatementPart, Object> content, StatementPart part, Optional<String> text) {
        text.ifPresent(present -> content.put(part, present));
    }
}
