package org.comity.domain.resolution;

import java.io.Serial;
import java.io.Serializable;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.comity.domain.conclusion.Count;
import org.comity.domain.conclusion.Entity;
import org.comity.domain.conclusion.Inclusion;
import org.comity.domain.conclusion.Membership;
import org.comity.domain.conclusion.Memberships;
import org.comity.domain.dataset.CompleteRoster;
import org.comity.domain.dataset.Corpus;
import org.comity.domain.entity.EntityId;
import org.comity.domain.finding.Finding;
import org.comity.domain.source.Source;
import org.comity.domain.source.SourceId;
import org.comity.domain.statement.AttributeStatement;
import org.comity.domain.statement.CountStatement;
import org.comity.domain.statement.InclusionStatement;
import org.comity.domain.statement.MembershipStatement;
import org.comity.domain.statement.Statement;
import org.comity.domain.statement.Statements;
import org.jspecify.annotations.Nullable;

/**
 * The stages of {@link Resolution} as pure functions, for programs that run them on several machines. {@link Resolution}
 * is made of the same functions, so that the results are equal.
 *
 * <p>The stages, in the order in which each needs those before it:
 *
 * <ol>
 *   <li>{@link #sources}: by source. All sources together give the stages: {@link #of}.
 *   <li>{@link #entity}: by entity, from the statements about its attributes.
 *   <li>{@link Lives#of}, {@link #order}: all entities together; only those with a few attributes are needed.
 *   <li>{@link #memberships}: by member and body, from the statements about memberships.
 *   <li>{@link #counts}, {@link #inclusions}: all claims together, with the memberships of the bodies and members that
 *       they name: {@link #census}.
 *   <li>{@link #unknownEntity}, {@link #unknownSource}: by id, from the statements that name it.
 *   <li>{@link #acceptances}: all findings together; only their ids and severities are needed.
 * </ol>
 *
 * <p>Where statements are parameters, they can be in any order, and equal ones become one with the marks of all. So
 * statements can be grouped by key in any way and in any order. All parameters and results except the census are serializable,
 * and so is this object, which contains a day for each source. It is immutable.
 *
 * @since 0.1
 */
public final class Stages implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    /** The day on which each source speaks. */
    private final SpeakingDays days;

    private transient volatile @Nullable Contests contests;

    private Stages(SpeakingDays days) {
        this.days = days;
    }

    /**
     * The stages that need to know on which day a source speaks.
     *
     * @param sources the conclusions of {@link #sources}; those that the statements quote are enough
     * @return the stages
     */
    public static Stages of(Collection<Source> sources) {
        return new Stages(new SpeakingDays(sources));
    }

    /**
     * The stage by source: merges the citations of a source, and reports different texts with the same id.
     *
     * @param sources sources in any order; all that have one id must be in the same call
     * @return one source for each id
     */
    public static Resolved<Source> sources(Collection<Source> sources) {
        return SourceStage.resolve(sources);
    }

    /**
     * The stage by entity: chooses its attributes.
     *
     * @param id the entity
     * @param about all statements about its attributes
     * @return the entity, or no conclusion if no statement gives its kind
     * @throws IllegalArgumentException if a statement is about a different entity
     */
    public Resolved<Entity> entity(EntityId id, Collection<AttributeStatement> about) {
        about.forEach(statement -> require(statement.about().equals(id), statement));
        return entityInOrder(id, once(about).attributes().toList());
    }

    /**
     * The stage by member and body: finds the memberships in each role, within the lives of both.
     *
     * @param ofOnePair all statements about memberships of one member in one body, at least one
     * @param lives the lives of the entities
     * @return the memberships
     * @throws IllegalArgumentException if there is no statement, or if not all have the same member and body
     */
    public Resolved<Membership> memberships(Collection<MembershipStatement> ofOnePair, Lives lives) {
        List<MembershipStatement> inOrder = once(ofOnePair).memberships().toList();
        if (inOrder.isEmpty()) {
            throw new IllegalArgumentException("no statements");
        }
        MembershipStatement first = inOrder.get(0);
        inOrder.forEach(statement -> require(
                statement.member().equals(first.member()) && statement.body().equals(first.body()), statement));
        return membershipsInOrder(inOrder, lives);
    }

    /**
     * What claims about populations are compared with.
     *
     * @param entities all entities
     * @param memberships the memberships; those whose member or body is one of {@link Statement#entities()} of a claim
     *     are enough
     * @param denials the statements that deny memberships, with the same limits; others are ignored
     * @param complete the rosters that are declared complete
     * @return the census, for claims that name no further member or body
     */
    public Census census(
            Collection<? extends Entity> entities,
            Memberships memberships,
            Collection<MembershipStatement> denials,
            Collection<CompleteRoster> complete) {
        return new Census(entities, memberships, Denials.of(denials, days), complete);
    }

    /**
     * Gives every claimed count its verdict.
     *
     * @param claims statements with counts; equal claims of one source must be in the same call
     * @param census the memberships
     * @return the counts
     */
    public Resolved<Count> counts(Collection<CountStatement> claims, Census census) {
        return CountStage.resolve(once(claims).counts().toList(), census, days);
    }

    /**
     * Gives every claimed inclusion its verdict.
     *
     * @param claims statements that one population is part of another; equal claims of one source must be in the same
     *     call
     * @param census the memberships
     * @return the inclusions
     */
    public Resolved<Inclusion> inclusions(Collection<InclusionStatement> claims, Census census) {
        return InclusionStage.resolve(once(claims).inclusions().toList(), census, days);
    }

    /**
     * Reports what is wrong between entities: lives that end before they begin, successors that are older than their
     * predecessors, and circles.
     *
     * @param entities all entities, or those of them that have one of the attributes {@code established},
     *     {@code dissolved}, {@code successor of}, {@code part of} and {@code in}
     * @param lives the lives of these entities
     * @param statements the statements about these entities; others are ignored
     * @return the findings
     */
    public static List<Finding> order(Collection<? extends Entity> entities, Lives lives, Statements statements) {
        Objects.requireNonNull(statements, "statements");
        List<Entity> sorted = entities.stream()
                .<Entity>map(entity -> entity)
                .sorted(Comparator.comparing(Entity::id))
                .toList();
        return Stream.of(
                        lives.findings(),
                        Succession.find(sorted, lives, statements),
                        Hierarchy.find(sorted, statements))
                .flatMap(List::stream)
                .toList();
    }

    /**
     * Reports an id that belongs to no entity.
     *
     * @param id the id
     * @param naming all statements that name it
     * @return the error
     */
    public static Finding unknownEntity(EntityId id, Collection<? extends Statement> naming) {
        return UnknownEntities.of(id, once(naming).all());
    }

    /**
     * Reports an id that belongs to no source.
     *
     * @param id the id
     * @param quoting all statements that quote it
     * @return the error
     */
    public static Finding unknownSource(SourceId id, Collection<? extends Statement> quoting) {
        return UnknownSources.of(id, once(quoting).all());
    }

    /**
     * Reports acceptances that match no finding, or an error.
     *
     * @param corpus the corpus with the acceptances
     * @param findings all findings, or those of them whose ids the corpus accepts
     * @return the warnings
     */
    public static List<Finding> acceptances(Corpus corpus, Collection<Finding> findings) {
        return AcceptanceStage.resolve(corpus, List.copyOf(findings));
    }

    /** Resolves an entity. The statements must be in the order of ids, each once. */
    Resolved<Entity> entityInOrder(EntityId id, List<AttributeStatement> about) {
        return EntityStage.resolve(id, about, contests());
    }

    /** Resolves a member and a body. The statements must be in the order of ids, each once. */
    Resolved<Membership> membershipsInOrder(List<MembershipStatement> ofOnePair, Lives lives) {
        return LifeStage.resolve(MembershipStage.resolve(ofOnePair, contests()), ofOnePair, lives);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Stages that && days.equals(that.days);
    }

    @Override
    public int hashCode() {
        return days.hashCode();
    }

    @Override
    public String toString() {
        return "the stages for " + days;
    }

    private static Statements once(Collection<? extends Statement> statements) {
        return Statements.of(List.of(), statements);
    }

    private static void require(boolean condition, Statement statement) {
        if (!condition) {
            throw new IllegalArgumentException("has a different key: " + statement.text());
        }
    }

    /** Made again where the object arrives; two threads may make equal ones. */
    private Contests contests() {
        Contests made = contests;
        if (made == null) {
            made = new Contests(days);
            contests = made;
        }
        return made;
    }
}
