package org.comity.domain.dataset;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.domain.conclusion.ConclusionId;
import org.comity.domain.conclusion.Count;
import org.comity.domain.conclusion.Entity;
import org.comity.domain.conclusion.Framework;
import org.comity.domain.conclusion.Inclusion;
import org.comity.domain.conclusion.Membership;
import org.comity.domain.conclusion.Organization;
import org.comity.domain.entity.EntityId;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.FindingId;
import org.comity.domain.finding.Severity;
import org.comity.domain.source.Source;
import org.comity.domain.source.SourceId;
import org.comity.domain.statement.StatementId;
import org.comity.domain.statement.Statements;

/**
 * The result: what all the passages of a corpus conclude together, with every statement and every finding.
 *
 * <p>Immutable. Every list has a defined order that depends on the content alone.
 */
public final class Dataset {

    private final Corpus corpus;
    private final Statements statements;
    private final Conclusions conclusions;
    private final List<Finding> findings;
    private final SortedMap<EntityId, Entity> entities;
    private final Map<EntityId, String> names;
    private final SortedMap<SourceId, Source> sources;
    private final SortedMap<ConclusionId, Membership> memberships;

    private Dataset(Corpus corpus, Statements statements, Conclusions conclusions, List<Finding> findings) {
        this.corpus = corpus;
        this.statements = statements;
        this.conclusions = conclusions;
        this.findings = findings.stream().sorted().toList();
        this.entities = index(conclusions.entities(), Entity::id);
        this.names = conclusions.entities().stream()
                .collect(Collectors.toMap(Entity::id, Entity::name, (first, same) -> first));
        this.sources = index(conclusions.sources(), Source::id);
        this.memberships = index(conclusions.memberships(), Membership::id);
    }

    /**
     * Puts a dataset together.
     *
     * @param corpus where it comes from
     * @param statements what is said
     * @param conclusions what follows
     * @param findings what is wrong, and where the sources disagree
     * @return the dataset
     */
    public static Dataset of(
            Corpus corpus, Statements statements, Conclusions conclusions, Collection<Finding> findings) {
        return new Dataset(corpus, statements, conclusions, List.copyOf(findings));
    }

    /**
     * Where the dataset comes from.
     *
     * @return the corpus
     */
    public Corpus corpus() {
        return corpus;
    }

    /**
     * All organizations and frameworks.
     *
     * @return the entities in the order of their ids
     */
    public Collection<Entity> entities() {
        return entities.values();
    }

    /**
     * The organizations.
     *
     * @return the organizations in the order of their ids
     */
    public Stream<Organization> organizations() {
        return entities.values().stream().filter(Organization.class::isInstance).map(Organization.class::cast);
    }

    /**
     * The frameworks.
     *
     * @return the frameworks in the order of their ids
     */
    public Stream<Framework> frameworks() {
        return entities.values().stream().filter(Framework.class::isInstance).map(Framework.class::cast);
    }

    /**
     * The entity with an id.
     *
     * @param id the id
     * @return the organization or framework, or empty
     */
    public Optional<Entity> entity(EntityId id) {
        return Optional.ofNullable(entities.get(id));
    }

    /**
     * What an entity is called.
     *
     * @param id the id of an entity
     * @return its name, or the id where the dataset has no name
     */
    public String nameOf(EntityId id) {
        return names.getOrDefault(id, id.value());
    }

    /**
     * The memberships.
     *
     * @return one for each spell, by body, member, role and id
     */
    public List<Membership> memberships() {
        return conclusions.memberships();
    }

    /**
     * The membership with an id.
     *
     * @param id the id
     * @return the membership, or empty
     */
    public Optional<Membership> membership(ConclusionId id) {
        return Optional.ofNullable(memberships.get(id));
    }

    /**
     * The claimed counts.
     *
     * @return the counts with their verdicts, by population and id
     */
    public List<Count> counts() {
        return conclusions.counts();
    }

    /**
     * The claimed inclusions.
     *
     * @return the inclusions with their verdicts, by population and id
     */
    public List<Inclusion> inclusions() {
        return conclusions.inclusions();
    }

    /**
     * The sources.
     *
     * @return the sources in the order of their ids
     */
    public Collection<Source> sources() {
        return sources.values();
    }

    /**
     * The source with an id.
     *
     * @param id the id
     * @return the source, or empty
     */
    public Optional<Source> source(SourceId id) {
        return Optional.ofNullable(sources.get(id));
    }

    /**
     * What is said.
     *
     * @return every statement with its source
     */
    public Statements statements() {
        return statements;
    }

    /**
     * The conclusion to which a statement belongs, whether it supports it or was rejected.
     *
     * @param statement the id of a statement
     * @return the id of the conclusion; empty for a denial that nothing contradicts
     */
    public Optional<ConclusionId> conclusionOf(StatementId statement) {
        return Optional.ofNullable(conclusions.byStatement().get(statement));
    }

    /**
     * What is wrong with the input, and where the sources disagree.
     *
     * @return the findings, by place
     */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * Why a finding does not count.
     *
     * @param finding a finding of this dataset
     * @return the reason for which the corpus accepts it; empty where it does not, and for an error always
     */
    public Optional<String> acceptance(Finding finding) {
        return finding.severity() == Severity.ERROR ? Optional.empty() : corpus.acceptance(finding.id());
    }

    /**
     * The same dataset with more findings, such as those that only publishing shows; an acceptance that one of them
     * meets is no longer reported as unused.
     *
     * @param more the further findings
     * @return a new dataset, or this one where there are none
     */
    public Dataset with(Collection<Finding> more) {
        if (more.isEmpty()) {
            return this;
        }
        Set<String> found =
                more.stream().map(finding -> finding.id().toString()).collect(Collectors.toSet());
        Stream<Finding> still = findings.stream().filter(finding -> !isUnusedAcceptanceOf(found, finding.id()));
        return new Dataset(
                corpus,
                statements,
                conclusions,
                Stream.concat(still, more.stream()).toList());
    }

    private static boolean isUnusedAcceptanceOf(Set<String> found, FindingId id) {
        return id.code().equals("acceptance-unused") && found.contains(id.subject());
    }

    private static <K extends Comparable<K>, V> SortedMap<K, V> index(Collection<V> values, Function<V, K> id) {
        Map<K, V> byId = new TreeMap<>();
        values.forEach(value -> byId.putIfAbsent(id.apply(value), value));
        return Collections.unmodifiableSortedMap((TreeMap<K, V>) byId);
    }
}
