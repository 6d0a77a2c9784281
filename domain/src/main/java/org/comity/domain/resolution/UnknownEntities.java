package org.comity.domain.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.comity.domain.conclusion.Entity;
import org.comity.domain.entity.EntityId;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Severity;
import org.comity.domain.statement.AttributeStatement;
import org.comity.domain.statement.MembershipStatement;
import org.comity.domain.statement.Statement;

/** The rule that each named entity must be a known organization or framework. */
final class UnknownEntities {

    private final Set<EntityId> known;
    private final Map<EntityId, List<Statement>> unknown = new TreeMap<>();

    private UnknownEntities(Set<EntityId> known) {
        this.known = known;
    }

    /** Reports each id in a statement that belongs to no known entity. */
    static List<Finding> find(Collection<Entity> entities, StatementGroups said) {
        Set<EntityId> known = new HashSet<>();
        entities.forEach(entity -> known.add(entity.id()));
        UnknownEntities rule = new UnknownEntities(known);
        said.byBody().entrySet().parallelStream()
                .flatMap(ofOneBody -> rule.suspects(ofOneBody.getKey(), ofOneBody.getValue()).stream())
                .forEachOrdered(rule::check);
        said.byEntity().forEach(rule::check);
        said.counts().forEach(rule::checkAll);
        said.inclusions().forEach(rule::checkAll);
        List<Finding> findings = new ArrayList<>();
        rule.unknown.forEach((id, naming) -> findings.add(of(id, naming)));
        return findings;
    }

    /** Reports one id with all statements that name it. */
    static Finding of(EntityId id, Collection<? extends Statement> naming) {
        String message = "no statement says whether '" + id + "' is an organization or a framework";
        return Finding.of(Severity.ERROR, "unknown-entity", id.value(), message).concerning(naming);
    }

    /** The memberships of one body that name an unknown entity. */
    private List<MembershipStatement> suspects(EntityId body, List<MembershipStatement> ofOneBody) {
        if (!known.contains(body)) {
            return ofOneBody;
        }
        List<MembershipStatement> suspects = List.of();
        for (MembershipStatement statement : ofOneBody) {
            if (!known.contains(statement.member())) {
                suspects = suspects.isEmpty() ? new ArrayList<>() : suspects;
                suspects.add(statement);
            }
        }
        return suspects;
    }

    private void check(MembershipStatement statement) {
        check(statement.member(), statement);
        check(statement.body(), statement);
    }

    private void check(EntityId about, List<AttributeStatement> aboutOne) {
        boolean isKnown = known.contains(about);
        for (AttributeStatement statement : aboutOne) {
            if (!isKnown) {
                check(about, statement);
            }
            statement.value().entity().ifPresent(id -> check(id, statement));
        }
    }

    private void check(EntityId id, Statement naming) {
        if (!known.contains(id)) {
            unknown.computeIfAbsent(id, any -> new ArrayList<>()).add(naming);
        }
    }

    private void checkAll(Statement statement) {
        statement.entities().forEach(id -> check(id, statement));
    }
}
