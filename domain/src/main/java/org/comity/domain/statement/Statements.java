package org.comity.domain.statement;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.comity.domain.serialization.SerialList;
import org.comity.domain.source.Source;
import org.jspecify.annotations.Nullable;

/**
 * A set of statements, with the sources that they quote.
 *
 * <p>{@link #merge} is the union of two sets: associative, commutative and idempotent, with {@link #EMPTY} as its
 * identity. Instances are immutable. Two are equal if they have the same sources and the same statements with the same
 * marks.
 *
 * @since 0.1
 */
public final class Statements implements Serializable {

    /** The empty set. */
    public static final Statements EMPTY = of(List.of(), List.of());

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<Source> sources;
    private final transient List<Statement> statements;

    /** The same statements in reading order, as soon as somebody asks for them. */
    private transient volatile @Nullable List<Statement> inReadingOrder;

    /** Where the statements begin whose ids have the same first bits, as soon as somebody looks for an id. */
    private transient volatile int @Nullable [] starts;

    /** The sources must be sorted; the statements must be sorted and have different ids. */
    private Statements(List<Source> sources, List<Statement> statements) {
        this.sources = sources;
        this.statements = statements;
    }

    /**
     * The set of these sources and statements.
     *
     * @param sources the sources; different sources may have the same id, which the resolution reports
     * @param statements the statements; equal ones become one statement with the marks of all
     * @return the set
     */
    public static Statements of(Collection<Source> sources, Collection<? extends Statement> statements) {
        return new Statements(once(sources), joined(StatementOrder.sorted(statements)));
    }

    /**
     * The set of these statements, which quote no source or only sources that are merged later.
     *
     * @param statements the statements; equal ones become one statement with the marks of all
     * @return the set
     */
    public static Statements of(Collection<? extends Statement> statements) {
        return of(List.of(), statements);
    }

    /** Each source once, sorted. The sources are usually sorted already, so that sorting them again costs little. */
    private static List<Source> once(Collection<Source> sources) {
        List<Source> once = new ArrayList<>(sources.size());
        for (Source source : sources.stream().sorted().toList()) {
            if (once.isEmpty() || once.get(once.size() - 1).compareTo(source) != 0) {
                once.add(source);
            }
        }
        return List.copyOf(once);
    }

    /** Each statement once, from a sorted list. */
    private static List<Statement> joined(List<Statement> sorted) {
        List<Statement> joined = new ArrayList<>(sorted.size());
        int from = 0;
        while (from < sorted.size()) {
            Statement first = sorted.get(from);
            int to = from + 1;
            while (to < sorted.size() && sorted.get(to).equals(first)) {
                to++;
            }
            joined.add(to == from + 1 ? first : first.joinAll(sorted.subList(from + 1, to)));
            from = to;
        }
        return List.copyOf(joined);
    }

    /**
     * The union of two sets.
     *
     * @param other the other set
     * @return the union
     */
    public Statements merge(Statements other) {
        List<Source> all = new ArrayList<>(sources);
        all.addAll(other.sources);
        List<Statement> both = new ArrayList<>(statements.size() + other.statements.size());
        int mine = 0;
        int theirs = 0;
        while (mine < statements.size() && theirs < other.statements.size()) {
            boolean mineFirst = statements.get(mine).compareTo(other.statements.get(theirs)) <= 0;
            both.add(mineFirst ? statements.get(mine++) : other.statements.get(theirs++));
        }
        both.addAll(statements.subList(mine, statements.size()));
        both.addAll(other.statements.subList(theirs, other.statements.size()));
        return new Statements(once(all), joined(both));
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
    public List<Statement> all() {
        return statements;
    }

    /**
     * The statements in the order in which a person reads them.
     *
     * @return the statements by source and place; those that quote nothing are last, by their text
     */
    public List<Statement> inReadingOrder() {
        List<Statement> known = inReadingOrder;
        if (known == null) {
            known = ReadingOrder.of(statements);
            inReadingOrder = known;
        }
        return known;
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
     * The statements about counts.
     *
     * @return the count statements in the order of their ids
     */
    public Stream<CountStatement> counts() {
        return of(CountStatement.class);
    }

    /**
     * The statements that all members of one population belong to another.
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
        int[] known = starts;
        if (known == null) {
            known = StatementOrder.starts(statements);
            starts = known;
        }
        int first = id.first(StatementOrder.bits(statements.size()));
        for (int i = known[first]; i < known[first + 1]; i++) {
            if (statements.get(i).id().equals(id)) {
                return Optional.of(statements.get(i));
            }
        }
        return Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Statements that
                && sources.equals(that.sources)
                && statements.equals(that.statements)
                && marks().equals(that.marks());
    }

    @Override
    public int hashCode() {
        return statements.hashCode();
    }

    @Override
    public String toString() {
        return statements.size() + " statements of " + sources.size() + " sources";
    }

    private <S extends Statement> Stream<S> of(Class<S> kind) {
        return statements.stream().filter(kind::isInstance).map(kind::cast);
    }

    private List<Provenance> marks() {
        return statements.stream().map(Statement::provenance).toList();
    }

    @Serial
    private Object writeReplace() {
        return new Parts(SerialList.of(sources), SerialList.of(statements));
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a set of statements can only be deserialized from its parts");
    }

    /** The serialized form, from which the set is built again. */
    private record Parts(SerialList<Source> sources, SerialList<Statement> statements) implements Serializable {

        @Serial
        private Object readResolve() {
            return of(sources.values(), statements.values());
        }
    }
}
