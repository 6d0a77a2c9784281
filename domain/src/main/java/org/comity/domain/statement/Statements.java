package org.comity.domain.statement;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.comity.domain.source.Source;

/**
 * What texts say: statements, and the sources they are quoted from.
 *
 * <p>{@link #merge} is the union of two sets: associative, commutative and idempotent, with {@link #EMPTY} as its
 * identity. Immutable.
 */
public final class Statements {

    /** Nothing said. */
    public static final Statements EMPTY = of(List.of(), List.of());

    private final List<Source> sources;
    private final SortedMap<StatementId, Statement> byId;

    private Statements(List<Source> sources, SortedMap<StatementId, Statement> byId) {
        this.sources = sources;
        this.byId = Collections.unmodifiableSortedMap(byId);
    }

    /**
     * What some sources say.
     *
     * @param sources the sources; two that differ may share an id, which resolution reports
     * @param statements the statements; equal ones become one with the marks of all
     * @return the set
     */
    public static Statements of(Collection<Source> sources, Collection<? extends Statement> statements) {
        SortedMap<StatementId, Statement> byId = new TreeMap<>();
        for (Statement statement : statements) {
            byId.merge(statement.id(), statement, Statement::join);
        }
        return new Statements(List.copyOf(new TreeSet<>(sources)), byId);
    }

    /**
     * What two sets say together.
     *
     * @param other the other set
     * @return the union
     */
    public Statements merge(Statements other) {
        return of(
                Stream.concat(sources.stream(), other.sources.stream()).toList(),
                Stream.concat(byId.values().stream(), other.byId.values().stream())
                        .toList());
    }

    /**
     * The sources.
     *
     * @return the sources, sorted
     */
    public List<Source> sources() {
        return sources;
    }

    /**
     * The statements.
     *
     * @return the statements in the order of their ids
     */
    public Collection<Statement> all() {
        return byId.values();
    }

    /**
     * The statements about memberships.
     *
     * @return the membership statements in the order of their ids
     */
    public Stream<MembershipStatement> memberships() {
        return of(MembershipStatement.class);
    }

    /**
     * The statements about attributes of entities.
     *
     * @return the attribute statements in the order of their ids
     */
    public Stream<AttributeStatement> attributes() {
        return of(AttributeStatement.class);
    }

    /**
     * The statements that count.
     *
     * @return the count statements in the order of their ids
     */
    public Stream<CountStatement> counts() {
        return of(CountStatement.class);
    }

    /**
     * The statements that one population is part of another.
     *
     * @return the inclusion statements in the order of their ids
     */
    public Stream<InclusionStatement> inclusions() {
        return of(InclusionStatement.class);
    }

    /**
     * The statement with an id.
     *
     * @param id the id
     * @return the statement, or empty
     */
    public Optional<Statement> find(StatementId id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Statements statements
                && sources.equals(statements.sources)
                && List.copyOf(byId.values()).equals(List.copyOf(statements.byId.values()))
                && marks().equals(statements.marks());
    }

    @Override
    public int hashCode() {
        return byId.keySet().hashCode();
    }

    @Override
    public String toString() {
        return byId.size() + " statements of " + sources.size() + " sources";
    }

    private <S extends Statement> Stream<S> of(Class<S> kind) {
        return byId.values().stream().filter(kind::isInstance).map(kind::cast);
    }

    private List<Provenance> marks() {
        return byId.values().stream().map(Statement::provenance).toList();
    }
}
