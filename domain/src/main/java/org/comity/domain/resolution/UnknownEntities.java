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
import org.comity.domain.statement.CountStatement;
import org.comity.domain.statement.InclusionStatement;
import org.comity.domain.statement.MembershipStatement;
import org.comity.domain.statement.Statement;
import org.comity.domain.statement.StatementVisitor;
import org.comity.domain.statement.Statements;

/** The rule that whatever is named has to be known as an organization or a framework. */
final class UnknownEntities implements StatementVisitor<Void> {

    private final Set<EntityId> known = new HashSet<>();
    private final Map<EntityId, List<Statement>> unknown = new TreeMap<>();

    private UnknownEntities() {}

    /** Reports each id that statements name and nothing explains. */
    static List<Finding> find(Collection<Entity> entities, Statements statements) {
        UnknownEntities rule = new UnknownEntities();
        entities.forEach(entity -> rule.known.add(entity.id()));
        statements.all().forEach(statement -> statement.accept(rule));
        List<Finding> findings = new ArrayList<>();
        rule.unknown.forEach((id, naming) -> {
            String message = "nothing says whether '" + id + "' is an organization or a framework";
            findings.add(Finding.of(Severity.ERROR, "unknown-entity", id.value(), message)
                    .concerning(naming));
        });
        return findings;
    }

    private void check(EntityId id, Statement naming) {
        if (!known.contains(id)) {
            unknown.computeIfAbsent(id, any -> new ArrayList<>()).add(naming);
        }
    }

    @Override
    public Void membership(MembershipStatement statement) {
        check(statement.member(), statement);
        check(statement.body(), statement);
        return null;
    }

    @Override
    public Void attribute(AttributeStatement statement) {
        check(statement.about(), statement);
        statement.value().entity().ifPresent(id -> check(id, statement));
        return null;
    }

    @Override
    public Void count(CountStatement statement) {
        return checkAll(statement);
    }

    @Override
    public Void inclusion(InclusionStatement statement) {
        return checkAll(statement);
    }

    private Void checkAll(Statement statement) {
        statement.entities().forEach(id -> check(id, statement));
        return null;
    }
}
