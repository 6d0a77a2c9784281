package org.comity.ingest.grammar;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.comity.domain.entity.EntityId;
import org.comity.domain.entity.FrameworkKind;
import org.comity.domain.entity.Kind;
import org.comity.domain.entity.OrganizationKind;
import org.comity.domain.entity.Slug;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Place;
import org.comity.domain.finding.Severity;
import org.comity.ingest.node.ScalarNode;
import org.comity.ingest.text.NearMiss;

/** The entities of a corpus: declared once, named everywhere. */
public final class Register {

    private final Map<EntityId, Kind> kinds = new TreeMap<>();
    private final Map<EntityId, Place> places = new TreeMap<>();
    private boolean incomplete;

    /** Adds an entity; one that is declared twice is a finding that names both places. */
    public void declare(ScalarNode key, EntityId id, Kind kind, Place place, Report report) {
        Place earlier = places.putIfAbsent(id, place);
        if (earlier == null) {
            kinds.put(id, kind);
            return;
        }
        String message = "the entity '" + id + "' is declared twice";
        report.add(
                key,
                Finding.of(Severity.ERROR, "entity-clash", id.value(), message).at(earlier));
    }

    /** Notes that a file with declarations could not be read: from now on nothing counts as unknown. */
    public void markIncomplete() {
        incomplete = true;
    }

    /** The entity that a scalar names. */
    public Optional<EntityId> find(ScalarNode scalar, Report report) {
        Optional<EntityId> id =
                Names.slug(scalar, "entity", report).map(Slug::value).map(EntityId::of);
        if (incomplete) {
            return id;
        }
        if (id.isPresent() && !kinds.containsKey(id.get())) {
            Optional<String> near = NearMiss.among(
                    id.get().value(),
                    kinds.keySet().stream().map(EntityId::value).toList());
            report.error(
                    scalar,
                    "unknown-entity",
                    id.get().value(),
                    "unknown entity '" + scalar.text() + "'",
                    near.map(known -> "did you mean '" + known + "'?")
                            .or(() -> Optional.of("declare it under 'entities:'")));
            return Optional.empty();
        }
        return id;
    }

    /** A kind of the same vocabulary as that of an entity. */
    public Kind kindLike(EntityId id, String name) {
        return kinds.get(id) instanceof FrameworkKind ? FrameworkKind.of(name) : OrganizationKind.of(name);
    }
}
