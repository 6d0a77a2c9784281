package org.comity.domain.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.comity.domain.conclusion.Attribute;
import org.comity.domain.conclusion.Entity;
import org.comity.domain.entity.AttributeKey;
import org.comity.domain.entity.EntityId;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Severity;
import org.comity.domain.statement.Rank;
import org.comity.domain.statement.Statements;

/** The rule that no entity is part of itself, belongs to itself or succeeds itself, directly or through others. */
final class Hierarchy {

    private static final List<AttributeKey> UPWARDS =
            List.of(AttributeKey.IN, AttributeKey.PART_OF, AttributeKey.SUCCESSOR_OF);
    private static final int SHOWN = 10;

    private final Statements statements;

    private Hierarchy(Statements statements) {
        this.statements = statements;
    }

    /** Reports each circle once per attribute that leads upwards. */
    static List<Finding> find(Collection<Entity> entities, Statements statements) {
        Hierarchy rule = new Hierarchy(statements);
        List<Finding> findings = new ArrayList<>();
        for (AttributeKey key : UPWARDS) {
            Map<EntityId, List<Attribute>> upwards = new TreeMap<>();
            for (Entity entity : entities) {
                List<Attribute> wider = List.of();
                for (Attribute attribute : entity.attributes()) {
                    if (attribute.key().equals(key) && rule.isLive(attribute)) {
                        wider = wider.isEmpty() ? new ArrayList<>(1) : wider;
                        wider.add(attribute);
                    }
                }
                if (!wider.isEmpty()) {
                    upwards.put(entity.id(), wider);
                }
            }
            Circles.of(upwards.keySet(), id -> targets(upwards.getOrDefault(id, List.of())))
                    .forEach(circle -> findings.add(rule.finding(key, circle, upwards)));
        }
        return findings;
    }

    /** Whether any statement that supports an attribute is not deprecated. */
    private boolean isLive(Attribute attribute) {
        return attribute.support().statements().stream()
                .flatMap(id -> statements.find(id).stream())
                .anyMatch(statement -> statement.provenance().rank() != Rank.DEPRECATED);
    }

    private static List<EntityId> targets(List<Attribute> attributes) {
        return attributes.stream()
                .flatMap(attribute -> attribute.value().entity().stream())
                .toList();
    }

    private Finding finding(AttributeKey key, List<EntityId> circle, Map<EntityId, List<Attribute>> upwards) {
        Set<EntityId> members = Set.copyOf(circle);
        String names = circle.stream().limit(SHOWN).map(EntityId::value).collect(Collectors.joining(", "))
                + (circle.size() > SHOWN ? " and " + (circle.size() - SHOWN) + " more" : "");
        String message = circle.size() == 1
                ? names + " is said to be " + key.name().words() + " itself"
                : "each of these is " + key.name().words() + " another, in a circle: " + names;
        return Finding.of(Severity.WARNING, "circle", key + "." + circle.get(0), message)
                .concerning(circle.stream()
                        .flatMap(id -> upwards.getOrDefault(id, List.of()).stream())
                        .filter(attribute -> attribute
                                .value()
                                .entity()
                                .filter(members::contains)
                                .isPresent())
                        .flatMap(attribute -> attribute.support().statements().stream())
                        .flatMap(id -> statements.find(id).stream())
                        .toList());
    }
}
