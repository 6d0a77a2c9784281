package org.comity.domain.query;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.domain.conclusion.Membership;
import org.comity.domain.entity.EntityId;
import org.comity.domain.time.Certainty;

/**
 * The entities that belong, such as the members of a body on a day, with the certainty of each.
 *
 * <p>Immutable. An entity that certainly does not belong is not on the roster. Two rosters are equal if their entries
 * are equal.
 *
 * @since 0.1
 */
public final class Roster implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final List<Entry> entries;

    private Roster(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /**
     * The roster of entries.
     *
     * @param entries the entries in any order, one per entity
     * @return the roster
     * @throws IllegalArgumentException if two entries have the same entity; the message quotes it
     */
    public static Roster of(Collection<Entry> entries) {
        List<Entry> sorted = new ArrayList<>(entries);
        sorted.sort(Comparator.comparing(Entry::entity));
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).entity.equals(sorted.get(i - 1).entity)) {
                throw new IllegalArgumentException("a roster with two entries of '" + sorted.get(i).entity + "'");
            }
        }
        return new Roster(sorted);
    }

    /** The entities on both rosters, each with the less certain of the two answers and the memberships of both. */
    Roster and(Roster other) {
        List<Entry> both = new ArrayList<>(Math.min(entries.size(), other.entries.size()));
        for (Entry entry : entries) {
            other.find(entry.entity).ifPresent(theirs -> both.add(entry.and(theirs)));
        }
        return new Roster(both);
    }

    /**
     * All entries.
     *
     * @return the entries in the order of their ids, one per entity
     */
    public List<Entry> entries() {
        return entries;
    }

    /**
     * The entities that certainly belong.
     *
     * @return their ids, sorted
     */
    public List<EntityId> certain() {
        return with(Certainty.CERTAIN);
    }

    /**
     * The entities that possibly, but not certainly, belong.
     *
     * @return their ids, sorted
     */
    public List<EntityId> possible() {
        return with(Certainty.POSSIBLE);
    }

    /**
     * How certainly an entity belongs.
     *
     * @param entity the id of any entity
     * @return certain or possible for an entity on the roster; impossible for all others, because they have no possible
     *     membership
     */
    public Certainty certaintyOf(EntityId entity) {
        int index = indexOf(entity);
        return index < 0 ? Certainty.IMPOSSIBLE : entries.get(index).certainty;
    }

    /**
     * The entry of an entity.
     *
     * @param entity the id of any entity
     * @return its entry, or empty if it is not on the roster
     */
    public Optional<Entry> find(EntityId entity) {
        int index = indexOf(entity);
        return index < 0 ? Optional.empty() : Optional.of(entries.get(index));
    }

    /**
     * The number of entries.
     *
     * @return the number of entries, certain and possible
     */
    public int size() {
        return entries.size();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Roster roster && entries.equals(roster.entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    /** Returns the ids in order, each with its certainty, such as {@code [nepal: certain, qatar: possible]}. */
    @Override
    public String toString() {
        return entries.stream().map(Entry::toString).collect(Collectors.joining(", ", "[", "]"));
    }

    private List<EntityId> with(Certainty certainty) {
        return entries.stream()
                .filter(entry -> entry.certainty == certainty)
                .map(Entry::entity)
                .toList();
    }

    /** The index of an entity, or a negative number. */
    private int indexOf(EntityId entity) {
        int low = 0;
        int high = entries.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = entries.get(middle).entity.compareTo(entity);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    /**
     * One entity on a roster.
     *
     * @param entity the entity that belongs
     * @param certainty certain or possible
     * @param memberships the memberships behind the answer, at least one, by body, member, role and id
     */
    public record Entry(EntityId entity, Certainty certainty, List<Membership> memberships)
            implements Comparable<Entry>, Serializable {

        private static final Comparator<Entry> ORDER = Comparator.comparing(Entry::entity)
                .thenComparing(Entry::certainty)
                .thenComparing(entry -> entry.memberships().toArray(Membership[]::new), Arrays::compare);

        /**
         * Copies the memberships.
         *
         * @param entity the entity that belongs
         * @param certainty certain or possible
         * @param memberships the memberships behind the answer, at least one; their order is kept
         * @throws IllegalArgumentException if there is no membership, or if it is impossible that the entity belongs
         */
        public Entry {
            Objects.requireNonNull(entity, "entity");
            Objects.requireNonNull(certainty, "certainty");
            memberships = List.copyOf(memberships);
            if (certainty == Certainty.IMPOSSIBLE || memberships.isEmpty()) {
                throw new IllegalArgumentException("an entry needs a membership and a possible answer: '" + entity
                        + "' with " + memberships.size() + ", " + label(certainty));
            }
        }

        /** The more certain of two answers for one entity. */
        Entry or(Entry other) {
            return new Entry(entity, certainty.or(other.certainty), together(other));
        }

        private Entry and(Entry other) {
            return new Entry(entity, certainty.and(other.certainty), together(other));
        }

        private List<Membership> together(Entry other) {
            return Stream.concat(memberships.stream(), other.memberships.stream())
                    .toList();
        }

        /** Orders by entity, the certain before the possible, then by memberships. */
        @Override
        public int compareTo(Entry other) {
            return ORDER.compare(this, other);
        }

        /** Returns the id and the certainty, such as {@code nepal: certain}. */
        @Override
        public String toString() {
            return entity + ": " + label(certainty);
        }

        private static String label(Certainty certainty) {
            return certainty.label();
        }
    }
}
