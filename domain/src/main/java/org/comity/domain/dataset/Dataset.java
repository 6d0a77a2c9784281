package org.comity.domain.dataset;

import static java.util.Objects.requireNonNull;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.comity.domain.change.DatasetChanges;
import org.comity.domain.conclusion.Conclusion;
import org.comity.domain.conclusion.ConclusionId;
import org.comity.domain.conclusion.Count;
import org.comity.domain.conclusion.Entity;
import org.comity.domain.conclusion.Framework;
import org.comity.domain.conclusion.Inclusion;
import org.comity.domain.conclusion.Membership;
import org.comity.domain.conclusion.Organization;
import org.comity.domain.entity.EntityId;
import org.comity.domain.finding.Finding;
import org.comity.domain.finding.Severity;
import org.comity.domain.query.Selection;
import org.comity.domain.serialization.SerialList;
import org.comity.domain.source.Source;
import org.comity.domain.source.SourceId;
import org.comity.domain.statement.StatementId;
import org.comity.domain.statement.Statements;
import org.jspecify.annotations.Nullable;

/**
 * The result of reading a corpus: all conclusions, with every statement and every finding.
 *
 * <p>Immutable. Every list has a defined order that depends only on the content.
 *
 * @since 0.1
 */
public final class Dataset implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Corpus corpus;
    private final transient Statements statements;
    private final transient Conclusions conclusions;
    private final transient List<Finding> findings;
    private final transient KnownEntities entities;
    private final transient KnownSources sources;

    /** Built on first use; if two threads build it at the same time, the results are equal. */
    private transient volatile @Nullable ConclusionIndex index;

    private Dataset(Corpus corpus, Statements statements, Conclusions conclusions, List<Finding> findings) {
        this.corpus = requireNonNull(corpus, "corpus");
        this.statements = requireNonNull(statements, "statements");
        this.conclusions = requireNonNull(conclusions, "conclusions");
        this.findings = List.copyOf(findings.parallelStream().sorted().toList());
        this.entities = new KnownEntities(conclusions.entities());
        this.sources = new KnownSources(conclusions.sources());
    }

    /**
     * Makes a dataset.
     *
     * @param corpus the corpus
     * @param statements the statements
     * @param conclusions the conclusions
     * @param findings the findings
     * @return the dataset
     */
    public static Dataset of(
            Corpus corpus, Statements statements, Conclusions conclusions, Collection<Finding> findings) {
        return new Dataset(corpus, statements, conclusions, List.copyOf(findings));
    }

    /**
     * The corpus of the dataset.
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
    public List<Entity> entities() {
        return conclusions.entities();
    }

    /**
     * The organizations.
     *
     * @return the organizations in the order of their ids
     */
    public Stream<Organization> organizations() {
        return entities().stream().filter(Organization.class::isInstance).map(Organization.class::cast);
    }

    /**
     * The frameworks.
     *
     * @return the frameworks in the order of their ids
     */
    public Stream<Framework> frameworks() {
        return entities().stream().filter(Framework.class::isInstance).map(Framework.class::cast);
    }

    /**
     * The entity with an id.
     *
     * @param id the id
     * @return the organization or framework, or empty
     */
    public Optional<Entity> entity(EntityId id) {
        requireNonNull(id, "id");
        return entities.find(id);
    }

    /**
     * The name of an entity.
     *
     * @param id the id of an entity
     * @return its name, or the id if the dataset has no name
     */
    public String nameOf(EntityId id) {
        return entities.nameOf(id);
    }

    /**
     * The memberships.
     *
     * @return one membership per spell, by body, member, role and id
     */
    public List<Membership> memberships() {
        return conclusions.memberships().all();
    }

    /**
     * The membership with an id.
     *
     * @param id the id
     * @return the membership, or empty
     */
    public Optional<Membership> membership(ConclusionId id) {
        return conclusions.memberships().find(id);
    }

    /**
     * The conclusion with an id.
     *
     * @param id the id
     * @return the attribute, membership, count or inclusion, or empty
     */
    public Optional<Conclusion> conclusion(ConclusionId id) {
        requireNonNull(id, "id");
        return index().find(id);
    }

    /**
     * Explains a conclusion: the statements behind it, the rules that decided, and the rejected statements.
     *
     * @param id the id of a conclusion
     * @return the explanation, or empty if the dataset has no such conclusion
     */
    public Optional<Explanation> explain(ConclusionId id) {
        return conclusion(id).map(conclusion -> Explanation.of(conclusion, statements));
    }

    /**
     * All conclusions.
     *
     * @return the sources, entities, memberships, counts and inclusions
     */
    public Conclusions conclusions() {
        return conclusions;
    }

    /**
     * The members of a body. The selection can answer who belonged on a day, or what changed.
     *
     * @param body the id of an organization or a framework
     * @return the memberships in the body, possibly none; empty if the dataset has no such entity
     */
    public Optional<Selection> membersOf(EntityId body) {
        return isBody(body)
                ? Optional.of(Selection.membersOf(body, conclusions.memberships(), this::entity))
                : Optional.empty();
    }

    /**
     * The bodies to which a member belongs. The selection can answer which bodies on a day, or what changed.
     *
     * @param member the id of an organization or a framework
     * @return the memberships of the member, possibly none; empty if the dataset has no such entity
     */
    public Optional<Selection> bodiesOf(EntityId member) {
        return entities.contains(member)
                        || !conclusions.memberships().ofMember(member).isEmpty()
                ? Optional.of(Selection.bodiesOf(member, conclusions.memberships(), this::entity))
                : Optional.empty();
    }

    /**
     * The members that several bodies have in common.
     *
     * @param bodies the ids of organizations or frameworks, at least one
     * @return the memberships of the members that have one in each of the bodies; empty if the dataset does not have
     *     one of the bodies
     * @throws IllegalArgumentException if there is no body
     */
    public Optional<Selection> commonMembersOf(Collection<EntityId> bodies) {
        Selection common = Selection.commonMembersOf(bodies, conclusions.memberships(), this::entity);
        return bodies.stream().allMatch(this::isBody) ? Optional.of(common) : Optional.empty();
    }

    /**
     * The history of a member.
     *
     * @param member the id of an organization or a framework
     * @return its memberships, in the order of {@link Selection#history()}; empty if the dataset has no such entity
     */
    public Optional<List<Membership>> historyOf(EntityId member) {
        return bodiesOf(member).map(Selection::history);
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
    public List<Source> sources() {
        return conclusions.sources();
    }

    /**
     * The source with an id.
     *
     * @param id the id
     * @return the source, or empty
     */
    public Optional<Source> source(SourceId id) {
        requireNonNull(id, "id");
        return sources.find(id);
    }

    /**
     * The statements.
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
     * @return the id of the conclusion; empty for a denial without a contradiction, and for a statement about an
     *     unknown entity
     */
    public Optional<ConclusionId> conclusionOf(StatementId statement) {
        requireNonNull(statement, "statement");
        return index().of(statement);
    }

    /**
     * Whether a different statement was preferred to a statement.
     *
     * @param statement the id of a statement
     * @return false also for a denial that may be about a different time
     */
    public boolean isRejected(StatementId statement) {
        requireNonNull(statement, "statement");
        return index().isRejected(statement);
    }

    /**
     * The findings: problems in the input, and disagreements between sources.
     *
     * @return the findings, by place
     */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * Returns whether one of the findings is an error. No corpus can accept an error, and a dataset that has one is not
     * published.
     *
     * @return whether there is an error
     */
    public boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /**
     * The reason for accepting a finding.
     *
     * @param finding a finding of this dataset
     * @return the reason that the corpus gives; empty if it does not accept the finding, and always for an error
     */
    public Optional<String> acceptance(Finding finding) {
        return finding.severity() == Severity.ERROR ? Optional.empty() : corpus.acceptance(finding.id());
    }

    /**
     * The same dataset with more findings, such as those that occur only during publication. If an acceptance matches
     * one of them, it is no longer reported as unused.
     *
     * @param more the further findings
     * @return a new dataset, or this one if there are no further findings
     */
    public Dataset withFindings(Collection<Finding> more) {
        return more.isEmpty()
                ? this
                : new Dataset(corpus, statements, conclusions, FurtherFindings.added(findings, more));
    }

    /**
     * Compares this dataset with an earlier one: which conclusions were added, removed or changed, and why.
     *
     * @param earlier the earlier dataset
     * @return the changes; none if the conclusions of both are equal
     */
    public DatasetChanges changesSince(Dataset earlier) {
        return DatasetChanges.between(ComparedPart.of(earlier), ComparedPart.of(this));
    }

    private boolean isBody(EntityId body) {
        return entities.contains(body)
                || !conclusions.memberships().ofBody(body).isEmpty();
    }

    private ConclusionIndex index() {
        ConclusionIndex made = index;
        if (made == null) {
            made = new ConclusionIndex(conclusions);
            index = made;
        }
        return made;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Dataset that
                && corpus.equals(that.corpus)
                && statements.equals(that.statements)
                && conclusions.equals(that.conclusions)
                && findings.equals(that.findings);
    }

    @Override
    public int hashCode() {
        return Objects.hash(corpus, statements, findings);
    }

    @Override
    public String toString() {
        return corpus.name() + ": " + entities.size() + " entities, "
                + memberships().size() + " memberships, " + statements + ", " + findings.size() + " findings";
    }

    @Serial
    private Object writeReplace() {
        return new DatasetParts(corpus, statements, conclusions, SerialList.of(findings));
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a dataset can only be read from its serialized form");
    }
}
