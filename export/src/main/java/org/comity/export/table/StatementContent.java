package org.comity.export.table;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.comity.domain.statement.AttributeStatement;
import org.comity.domain.statement.CountStatement;
import org.comity.domain.statement.InclusionStatement;
import org.comity.domain.statement.MembershipStatement;
import org.comity.domain.statement.StatementVisitor;
import org.comity.domain.time.Bound;

/** The columns of a statement that not every kind fills, by name. */
final class StatementContent implements StatementVisitor<Map<String, Object>> {

    @Override
    public Map<String, Object> membership(MembershipStatement statement) {
        Map<String, Object> content = new TreeMap<>();
        content.put("member_id", statement.member());
        content.put("body_id", statement.body());
        content.put("role", statement.role());
        content.put("denied", statement.denied());
        put(content, "since", statement.period().start());
        put(content, "until", statement.period().end());
        return content;
    }

    @Override
    public Map<String, Object> attribute(AttributeStatement statement) {
        Map<String, Object> content = new TreeMap<>();
        content.put("about_id", statement.about());
        content.put("attribute", statement.key());
        content.put("value", statement.value().text());
        put(content, "language", statement.value().language());
        put(content, "wording", statement.value().wording());
        return content;
    }

    @Override
    public Map<String, Object> count(CountStatement statement) {
        return Map.of("population", statement.population(), "value", statement.claim());
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
