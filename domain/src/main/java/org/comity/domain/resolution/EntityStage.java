package org.comity.domain.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comity.domain.conclusion.Attribute;
import org.comity.domain.conclusion.Entity;
import org.comity.domain.conclusion.Framework;
import org.comity.domain.conclusion.Organization;
import org.comity.domain.entity.AttributeKey;
import org.comity.domain.entity.EntityId;
import org.comity.domain.entity.FrameworkKind;
import org.comity.domain.entity.Kind;
import org.comity.domain.entity.OrganizationKind;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Severity;
import org.comity.domain.statement.AttributeStatement;
import org.comity.domain.statement.Statement;

/** The stage per entity: an organization or a framework out of the statements about it. */
final class EntityStage {

    private EntityStage() {}

    /** Resolves one entity; {@code naming} are the statements of all kinds that name it, for a finding. */
    static Stage<Entity> resolve(
            EntityId id, Collection<AttributeStatement> about, Collection<Statement> naming, SpeakingDays days) {
        Stage<Attribute> attributes = AttributeStage.resolve(about, days);
        List<Finding> findings = new ArrayList<>(attributes.findings());
        Optional<Entity> entity =
                kind(attributes.conclusions()).map(kind -> entity(id, kind, attributes.conclusions()));
        if (entity.isEmpty()) {
            String message = "nothing says whether '" + id + "' is an organization or a framework";
            findings.add(Finding.of(Severity.ERROR, "unknown-entity", id.value(), message)
                    .concerning(naming));
        }
        return new Stage<>(
                entity.stream().toList(), entity.isPresent() ? attributes.byStatement() : Map.of(), findings);
    }

    private static Optional<Kind> kind(List<Attribute> attributes) {
        return attributes.stream()
                .filter(attribute -> attribute.key().equals(AttributeKey.KIND))
                .map(Attribute::value)
                .flatMap(value -> value.kind().stream())
                .findFirst();
    }

    private static Entity entity(EntityId id, Kind kind, List<Attribute> attributes) {
        return kind instanceof OrganizationKind organization
                ? new Organization(id, organization, attributes)
                : new Framework(id, (FrameworkKind) kind, attributes);
    }
}
