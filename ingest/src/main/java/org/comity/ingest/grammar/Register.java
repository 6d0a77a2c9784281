package org.comity.ingest.grammar;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.comity.domain.entity.EntityId;
import org.comity.domain.entity.FrameworkKind;
import org.comity.domain.entity.Kind;
import org.comity.domain.entity.OrganizationKind;
import org.comity.domain.entity.Slug;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Place;
import org.comity.domain.finding.Severity;
import org.comity.domain.text.QuotedText;
import org.comity.domain.text.VisibleText;
import org.comity.domain.time.ImpreciseDate;
import org.comity.ingest.name.NameIndex;
import org.comity.ingest.node.ScalarNode;
import org.comity.ingest.text.NearWords;
import org.jspecify.annotations.Nullable;

/**
 * The entities of a corpus, declared once and named everywhere.
 *
 * <p>As long as files are being searched for declarations, an unknown entity defers the file that names it. No thread
 * declares entities while others look them up.
 */
public final class Register {

    private final Map<EntityId, Kind> kinds;

    /** The entities by their texts, so that all statements share one object per entity. */
    private final Map<String, EntityId> ids;

    private final Map<EntityId, Place> places;
    private final Map<EntityId, String> declarations;
    private final NameIndex names;
    private final Map<String, EntityId> identified;
    private final Map<EntityId, Kind> created;
    private @Nullable ImpreciseDate asOf;

    /** The ids in declarations that have errors; empty for an id that cannot be read. */
    private final Set<String> refused;

    private volatile @Nullable NearWords near;
    private boolean incomplete;
    private boolean complete;

    /** A register without entities. */
    public Register() {
        this.kinds = new HashMap<>();
        this.ids = new HashMap<>();
        this.places = new HashMap<>();
        this.declarations = new HashMap<>();
        this.names = new NameIndex();
        this.identified = new HashMap<>();
        this.created = Map.of();
        this.refused = new HashSet<>();
    }

    private Register(Register shared, Map<EntityId, Kind> created) {
        this.kinds = shared.kinds;
        this.ids = shared.ids;
        this.places = shared.places;
        this.declarations = shared.declarations;
        this.names = shared.names;
        this.identified = shared.identified;
        this.created = created;
        this.asOf = shared.asOf;
        this.refused = shared.refused;
        this.incomplete = shared.incomplete;
        this.complete = shared.complete;
    }

    /** This register as one file sees it, with the entities created from names in that file. */
    public Register with(Map<EntityId, Kind> made) {
        return new Register(this, made);
    }

    /** Sets the day on which the editor speaks about entities that give no day of their own. */
    void speaksOn(ImpreciseDate day) {
        asOf = day;
    }

    /** The day on which the editor speaks, or empty. */
    Optional<ImpreciseDate> asOf() {
        return Optional.ofNullable(asOf);
    }

    /** Adds an entity that is not declared yet. Its id does not count as a name, because nobody chose it. */
    public void declare(EntityId id, Kind kind, Place place) {
        if (kinds.putIfAbsent(id, kind) != null) {
            throw new IllegalArgumentException("declared already: " + QuotedText.of(id.value()));
        }
        ids.put(id.value(), id);
        places.put(id, place);
    }

    /**
     * Adds an entity. A second declaration with different content is a finding with both places.
     *
     * @return whether it is new
     */
    public boolean declare(ScalarNode key, EntityId id, Kind kind, Fields fields, Report report) {
        Place earlier = places.get(id);
        String said = fields.said();
        if (earlier == null) {
            declare(id, kind, report.place(key));
            declarations.put(id, said);
            names.addId(id);
            return true;
        }
        if (said.equals(declarations.get(id))) {
            return false;
        }
        String message = "the entity " + QuotedText.of(id.value()) + " is declared twice, with different content";
        report.add(
                key,
                Finding.of(Severity.ERROR, "entity-clash", VisibleText.cut(id.value()), message)
                        .at(earlier));
        return false;
    }

    /**
     * Notes that some declarations could not be read. From now on no entity counts as unknown, because the error that
     * matters is that of the declarations.
     */
    public void markIncomplete() {
        incomplete = true;
    }

    /** Notes that the declaration of an entity has an error, so that this entity does not count as unknown. */
    void refuse(ScalarNode key) {
        refused.add(Names.lenient(key.text()).map(Slug::value).orElse(""));
    }

    /** The entity that a scalar names; empty, without a finding, if its declaration could not be read. */
    public Optional<EntityId> find(ScalarNode scalar, Report report) {
        EntityId declared = ids.get(Names.hyphened(scalar));
        return declared == null ? undeclared(scalar, report) : Optional.of(declared);
    }

    private Optional<EntityId> undeclared(ScalarNode scalar, Report report) {
        if (!Slug.isSlug(Names.hyphened(scalar))) {
            notAnId(scalar, report);
            return Optional.empty();
        }
        if (!complete) {
            report.defer();
            return Optional.empty();
        }
        EntityId id = EntityId.of(Names.hyphened(scalar));
        if (has(id)) {
            return Optional.of(id);
        }
        if (!isUndecided(id)) {
            report.unknown(
                    scalar,
                    "unknown-entity",
                    id.value(),
                    "no entity has the id " + QuotedText.of(scalar.text()),
                    nearIds().nearest(id.value()),
                    Optional.of("declare it under 'entities:'"));
        }
        return Optional.empty();
    }

    /** Reports a reference that is not an id: several of them, the name of an entity, or one that is not declared. */
    private void notAnId(ScalarNode scalar, Report report) {
        if (!complete) {
            report.defer();
            return;
        }
        report.error(
                scalar,
                "bad-name",
                "entity",
                QuotedText.of(scalar.text())
                        + " is not a valid entity: use lower-case letters a to z and digits,"
                        + " joined by single spaces or hyphens",
                EntityAdvice.of(scalar.text(), this::has));
    }

    /** The ids for questions; one register may be shared by several, which need not see the index of each other. */
    private NearWords nearIds() {
        NearWords known = near;
        if (known == null || known.size() != kinds.size()) {
            known = NearWords.of(
                    kinds.keySet().stream().map(EntityId::value).sorted().toList());
            near = known;
        }
        return known;
    }

    /** Notes that all declarations have been read. From now on an unknown entity is a finding. */
    public void markComplete() {
        complete = true;
    }

    /** Returns whether a declaration could not be read, so that no name counts as unknown. */
    public boolean isIncomplete() {
        return incomplete || !refused.isEmpty();
    }

    /** Returns whether an entity may be one whose declaration could not be read, so that it does not count as unknown. */
    public boolean isUndecided(EntityId id) {
        return !has(id) && (incomplete || refused.contains(id.value()));
    }

    /** Returns whether an entity is declared. */
    public boolean has(EntityId id) {
        return kinds.containsKey(id) || created.containsKey(id);
    }

    /** All declared entities, sorted. */
    public SortedSet<EntityId> declared() {
        return new TreeSet<>(kinds.keySet());
    }

    /** The kind of a declared entity. */
    public Optional<Kind> kind(EntityId id) {
        return Optional.ofNullable(kinds.get(id));
    }

    /** The place where an entity is declared. */
    public Optional<Place> place(EntityId id) {
        return Optional.ofNullable(places.get(id));
    }

    /** The names of the entities in texts. */
    public NameIndex names() {
        return names;
    }

    /** Adds an identifier that an entity has in a different register. */
    public void identify(String scheme, String value, EntityId id) {
        identified.putIfAbsent(key(scheme, value), id);
    }

    /** The entity with an identifier; for the scheme {@code comity} the entity with this id. */
    public Optional<EntityId> identified(String scheme, String value) {
        if (scheme.equalsIgnoreCase("comity") && Slug.isSlug(value)) {
            return Optional.of(EntityId.of(value)).filter(this::has);
        }
        return Optional.ofNullable(identified.get(key(scheme, value)));
    }

    private static String key(String scheme, String value) {
        return scheme.toLowerCase(Locale.ROOT) + ':' + value;
    }

    /** A kind from the vocabulary of an entity's own kind. */
    public Kind kindLike(EntityId id, String name) {
        return kinds.getOrDefault(id, created.get(id)) instanceof FrameworkKind
                ? FrameworkKind.of(name)
                : OrganizationKind.of(name);
    }
}
