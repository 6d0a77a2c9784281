package org.comity.domain.change;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comity.domain.entity.AttributeKey;
import org.comity.domain.entity.EntityId;
import org.comity.domain.source.Source;
import org.comity.domain.source.SourceId;
import org.comity.domain.statement.AttributeStatement;
import org.comity.domain.statement.MembershipStatement;
import org.comity.domain.statement.Statement;

/** The causes between two datasets by what they are about, with later ids of entities. */
final class CauseIndex {

    /** The maximum number of causes for one member, body or entity. */
    private static final int MOST = 100;

    private static final Set<AttributeKey> OF_LIVES =
            Set.of(AttributeKey.ESTABLISHED, AttributeKey.DISSOLVED, AttributeKey.SUCCESSOR_OF);

    private static final Set<AttributeKey> OF_POPULATIONS =
            Set.of(AttributeKey.KIND, AttributeKey.IN, AttributeKey.PART_OF);

    private final Renames renames;
    private final Map<SourceId, Cause> sources = new HashMap<>();
    private final Map<Object, Set<Cause>> byPair = new HashMap<>();
    private final Map<Object, Set<Cause>> byParty = new HashMap<>();
    private final Map<Object, Set<Cause>> byLife = new HashMap<>();
    private final Map<Object, Set<Cause>> byPopulation = new HashMap<>();
    private final Map<Object, Set<Cause>> rosters = new HashMap<>();

    private CauseIndex(Renames renames) {
        this.renames = renames;
    }

    static CauseIndex of(Edition earlier, Edition later, StatementChanges statements, Renames renames) {
        CauseIndex index = new CauseIndex(renames);
        index.addSources(earlier.sources(), later.sources());
        statements.causes().forEach(index::addStatements);
        index.addRosters(earlier.rosters(), later.rosters());
        return index;
    }

    private void addSources(List<Source> earlier, List<Source> later) {
        Map<SourceId, Source> before = new HashMap<>();
        earlier.forEach(source -> before.putIfAbsent(source.id(), source));
        for (Source source : later) {
            Source was = before.get(source.id());
            if (was != null
                    && !was.citation().speaksOn().equals(source.citation().speaksOn())) {
                sources.put(source.id(), new Cause.SourceRedated(was, source));
            }
        }
    }

    private void addStatements(Cause cause) {
        for (Statement statement : cause.statements()) {
            if (statement instanceof MembershipStatement said) {
                EntityId member = renames.of(said.member());
                EntityId body = renames.of(said.body());
                add(byPair, List.of(member, body), cause);
                add(byParty, member, cause);
                add(byParty, body, cause);
            } else if (statement instanceof AttributeStatement said) {
                EntityId about = renames.of(said.about());
                if (OF_LIVES.contains(said.key())) {
                    add(byLife, about, cause);
                } else if (OF_POPULATIONS.contains(said.key())) {
                    add(byPopulation, about, cause);
                    said.value().entity().ifPresent(entity -> add(byPopulation, renames.of(entity), cause));
                }
            }
        }
    }

    private void addRosters(List<Cause.RosterDeclared> earlier, List<Cause.RosterDeclared> later) {
        Set<Cause.RosterDeclared> before = new LinkedHashSet<>();
        for (Cause.RosterDeclared roster : earlier) {
            before.add(new Cause.RosterDeclared(renames.of(roster.body()), roster.capacity(), roster.onOrNull()));
        }
        Set<Cause.RosterDeclared> after = new LinkedHashSet<>(later);
        for (Cause.RosterDeclared roster : after) {
            if (!before.contains(roster)) {
                add(rosters, roster.body(), roster);
            }
        }
        for (Cause.RosterDeclared roster : before) {
            if (!after.contains(roster)) {
                add(rosters, roster.body(), new Cause.RosterWithdrawn(roster));
            }
        }
    }

    private static void add(Map<Object, Set<Cause>> index, Object key, Cause cause) {
        Set<Cause> causes = index.computeIfAbsent(key, any -> new LinkedHashSet<>());
        if (causes.size() < MOST) {
            causes.add(cause);
        }
    }

    /** The cause that the date of a source has changed. */
    Optional<Cause> ofSource(SourceId source) {
        return Optional.ofNullable(sources.get(source));
    }

    /** The changed statements about memberships of a member in a body. */
    Set<Cause> ofPair(EntityId member, EntityId body) {
        return byPair.getOrDefault(List.of(renames.of(member), renames.of(body)), Set.of());
    }

    /** The changed statements about memberships of a member, or in a body. */
    Set<Cause> ofParty(EntityId party) {
        return byParty.getOrDefault(renames.of(party), Set.of());
    }

    /** The changed statements about the life of an entity. */
    Set<Cause> ofLife(EntityId entity) {
        return byLife.getOrDefault(renames.of(entity), Set.of());
    }

    /** The changed statements about the kind of an entity, and what it belongs to or contains. */
    Set<Cause> ofPopulations(EntityId entity) {
        return byPopulation.getOrDefault(renames.of(entity), Set.of());
    }

    /** The changed declarations that a roster of a body is complete. */
    Set<Cause> ofRosters(EntityId body) {
        return rosters.getOrDefault(renames.of(body), Set.of());
    }
}
