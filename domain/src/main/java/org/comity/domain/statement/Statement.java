package org.comity.domain.statement;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.comity.domain.entity.EntityId;
import org.comity.domain.source.Basis;
import org.comity.domain.source.Evidence;
import org.comity.domain.source.Origin;

/**
 * What one passage of one source says, or what the editor of a corpus asserts.
 *
 * <p>Two statements are equal if their ids are equal. This is the case if they quote the same spans of the same source,
 * have the same basis and rank, and say the same. What their annotators add is not compared.
 *
 * <p>A statement is serialized as its parts, and is built from them again when it is deserialized.
 *
 * @since 0.1
 */
public abstract sealed class Statement implements Comparable<Statement>, Serializable
        permits MembershipStatement, AttributeStatement, CountStatement, InclusionStatement {

    @Serial
    private static final long serialVersionUID = 1L;

    private final StatementId id;
    private final Provenance provenance;

    Statement(Provenance provenance, String content) {
        this.provenance = Objects.requireNonNull(provenance, "provenance");
        this.id = StatementId.ofContent(
                provenance.appendIdentity(new StringBuilder()).append("\n\n").append(content));
    }

    /** The same statement as another one, with what its id does not depend on. */
    Statement(Statement same, Provenance provenance) {
        this.provenance = Objects.requireNonNull(provenance, "provenance");
        this.id = same.id;
    }

    /**
     * Begins a statement about an entity, which reads as a sentence: {@code
     * Statement.that("france").is(Role.MEMBER).of("un").since("1945-10-24").quoting(evidence)}.
     *
     * @param entity the id of the entity
     * @return the beginning of the sentence
     * @throws IllegalArgumentException if the text is not an id; the message quotes it
     */
    public static EntitySubject that(String entity) {
        return that(EntityId.of(entity));
    }

    /**
     * Begins a statement about an entity.
     *
     * @param entity the entity
     * @return the beginning of the sentence
     */
    public static EntitySubject that(EntityId entity) {
        return new EntitySubject(entity);
    }

    /**
     * Begins a statement about all who meet a condition: {@code
     * Statement.that(Condition.partiesTo("add").as(Role.OBSERVER)).are(2).quoting(evidence)}.
     *
     * @param condition the condition
     * @return the beginning of the sentence
     */
    public static ConditionSubject that(Condition condition) {
        return new ConditionSubject(condition);
    }

    /**
     * Begins a statement about the size of a population.
     *
     * @param population what is counted
     * @return the beginning of the sentence
     */
    public static PopulationSubject that(Population population) {
        return new PopulationSubject(population);
    }

    /**
     * The id.
     *
     * @return the id, made from source, spans and content
     */
    public final StatementId id() {
        return id;
    }

    /**
     * Where the statement comes from.
     *
     * @return basis, evidence, rank and marks
     */
    public final Provenance provenance() {
        return provenance;
    }

    /**
     * The basis of the statement.
     *
     * @return quoted, asserted or inferred
     */
    public final Basis basis() {
        return provenance.basis();
    }

    /**
     * The words that support the statement.
     *
     * @return the evidence, or empty if nothing is quoted
     */
    public final Optional<Evidence> evidence() {
        return provenance.evidence();
    }

    /**
     * Where the statement was annotated.
     *
     * @return at least one place, sorted
     */
    public final List<Origin> origins() {
        List<Mark> marks = provenance.marks();
        return marks.size() == 1
                ? List.of(marks.get(0).origin())
                : marks.stream().map(Mark::origin).distinct().toList();
    }

    /**
     * The kind of the statement, one of four.
     *
     * @return the kind
     */
    public abstract StatementKind kind();

    /**
     * The entities that the statement names.
     *
     * @return the ids, sorted
     */
    public final NavigableSet<EntityId> entities() {
        NavigableSet<EntityId> named = new TreeSet<>();
        collectEntities(named);
        return Collections.unmodifiableNavigableSet(named);
    }

    /**
     * The content of the statement, in one line of plain words and ids. Ids of conclusions are made from it, so it never
     * changes; {@link #toString()} is better English.
     *
     * @return for example {@code iom is observer of add, 2012/}
     */
    public abstract String text();

    /**
     * Calls the method of a visitor for this kind of statement.
     *
     * @param visitor the visitor
     * @param <T> the type of the result
     * @return the result of the visitor
     */
    public abstract <T> T accept(StatementVisitor<T> visitor);

    /** The content of the statement without its provenance. */
    abstract StatementDraft<?> draft();

    abstract void collectEntities(Set<EntityId> named);

    /**
     * The part of the content that the id does not depend on. Of two statements with the same id, the one with the
     * lesser details is kept.
     */
    String details() {
        return "";
    }

    /** The same statement with other marks. */
    abstract Statement with(Provenance joined);

    /**
     * The same statement, also with the marks of an equal one.
     *
     * @param other a statement with the same id
     * @return the statement with the marks of both
     * @throws IllegalArgumentException if the ids differ
     */
    public final Statement join(Statement other) {
        return joinAll(List.of(other));
    }

    /**
     * The same statement, also with the marks of equal ones. Joining all at once takes less time than one by one.
     *
     * @param others statements with the same id
     * @return the statement with the marks of all
     * @throws IllegalArgumentException if an id differs
     */
    final Statement joinAll(List<? extends Statement> others) {
        Statement kept = this;
        List<Provenance> different = new ArrayList<>();
        for (Statement other : others) {
            if (!equals(other)) {
                throw new IllegalArgumentException("not the same statement: " + id + " and " + other.id);
            }
            kept = kept.details().compareTo(other.details()) <= 0 ? kept : other;
            if (!provenance.isSame(other.provenance)) {
                different.add(other.provenance);
            }
        }
        return different.isEmpty() ? kept : kept.with(provenance.joinAll(different));
    }

    /**
     * The same statement, with the evidence for each of its values.
     *
     * @param wording the evidence for each value
     * @return a statement with the same id
     */
    public final Statement worded(Wording wording) {
        return wording.equals(provenance.wording()) ? this : with(provenance.worded(wording));
    }

    /** Orders by id. */
    @Override
    public final int compareTo(Statement other) {
        return id.compareTo(other.id);
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof Statement statement && id.equals(statement.id);
    }

    @Override
    public final int hashCode() {
        return id.hashCode();
    }

    /** Returns the sentence that the statement states, such as {@code iom has been an observer of add since 2012}. */
    @Override
    public final String toString() {
        return draft().toString();
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a statement can only be deserialized from its parts");
    }

    @Serial
    private void readObjectNoData() throws InvalidObjectException {
        throw new InvalidObjectException("a statement can only be deserialized from its parts");
    }
}
