package org.comity.domain.resolution;

import java.util.Collection;
import java.util.List;
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
import org.comity.domain.statement.AttributeStatement;

/** The stage per entity: builds an organization or a framework from the statements about it. */
final class EntityStage {

    private EntityStage() {}

    /** Resolves one entity; concludes nothing if no statement gives its kind. */
    static Resolved<Entity> resolve(EntityId id, Collection<AttributeStatement> about, Contests contests) {
        Resolved<Attribute> attributes = AttributeStage.resolve(about, contests);
        List<Entity> entity = kind(attributes.conclusions()).stream()
                .map(kind -> entity(id, kind, attributes.conclusions()))
                .toList();
        return new Resolved<>(entity, attributes.findings());
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
