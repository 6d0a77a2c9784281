package org.comity.export.table;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
final class StatementContent implements StatementVisitor<Map<String, Object>> {

    private final Vocabulary vocabulary;

    StatementContent(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public Map<String, Object> membership(MembershipStatement statement) {
        Map<String, Object> content = new TreeMap<>();
        content.put("member_id", statement.member());
        content.put("body_id", statement.body());
        content.put("role", vocabulary.roles().of(statement.role()));
        content.put("denied", statement.denied());
        put(content, "since", statement.period().start());
        put(content, "until", statement.period().end());
        return content;
    }

    @Override
    public Map<String, Object> attribute(AttributeStatement statement) {
        Map<String, Object> content = new TreeMap<>();
        content.put("about_id", statement.about());
        content.put("attribute", vocabulary.keys().of(statement.key()));
        content.put("value", statement.value().text());
        statement
                .value()
                .time()
                .filter(ImpreciseInterval.class::isInstance)
                .map(ImpreciseInterval.class::cast)
                .ifPresent(period -> {
                    put(content, "since", period.start());
                    put(content, "until", period.end());
                });
        put(content, "language", statement.value().language());
        put(content, "sort", statement.value().kind().map(Kind::vocabulary));
        put(content, "wording", statement.value().wording());
        return content;
    }

    @Override
    public Map<String, Object> count(CountStatement statement) {
        Map<String, Object> content = new TreeMap<>();
        content.put("population", statement.population());
        content.put("value", statement.claim());
        content.put("claimed_least", statement.claim().least());
        if (statement.claim().most() < Long.MAX_VALUE) {
            content.put("claimed_most", statement.claim().most());
        }
        if (statement.population() instanceof Population.Described described) {
            content.put("described", described.what());
            described.about().ifPresent(id -> content.put("about_id", id));
        }
        return content;
    }

    @Override
    public Map<String, Object> inclusion(InclusionStatement statement) {
        return Map.of("population", statement.every(), "value", statement.also());
    }

    private static void put(Map<String, Object> content, String name, Bound bound) {
        if (!bound.isUnknown()) {
            content.put(name, bound);
        }
        put(content, name + "_wording", bound.wording());
    }

    private static void put(Map<String, Object> content, String name, Optional<String> text) {
        text.ifPresent(present -> content.put(name, present));
    }
}
