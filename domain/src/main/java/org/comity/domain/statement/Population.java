package org.comity.domain.statement;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.comity.domain.entity.EntityId;
import org.comity.domain.text.QuotedText;
import org.comity.domain.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * What is counted: the entities that meet conditions, or something that is only described.
 *
 * @since 0.1
 */
public sealed interface Population extends Serializable {

    /**
     * All who meet a condition; further conditions can be added.
     *
     * @param condition the condition
     * @return the population
     */
    static Enumerable of(Condition condition) {
        return new Enumerable(condition, List.of(), List.of());
    }

    /**
     * Something that memberships do not enumerate.
     *
     * @param what the description, never blank
     * @return the population
     * @throws IllegalArgumentException if the description is blank; the message quotes it
     */
    static Described described(String what) {
        return new Described(what, null);
    }

    /**
     * The conditions of a population that memberships can enumerate.
     *
     * @return the conditions, or empty for a population that is only described
     */
    Optional<Enumerable> enumerable();

    /**
     * The entity to which a described population belongs.
     *
     * @return the entity, or empty if none is named or the population is not only described
     */
    default Optional<EntityId> about() {
        return Optional.empty();
    }

    /**
     * The entities that the population names.
     *
     * @param named the set to which they are added
     */
    void collectEntities(Set<EntityId> named);

    /**
     * The entities that meet one condition and all further ones, but none of the excluded ones.
     *
     * @param condition the condition that must be met
     * @param also further conditions that must be met, of the same type
     * @param butNot the conditions that must not be met, of the same type
     */
    record Enumerable(Condition condition, List<Condition> also, List<Condition> butNot) implements Population {

        /**
         * Copies the lists, and checks that all conditions have the same type.
         *
         * @param condition the condition that must be met
         * @param also further conditions that must be met, of the same type
         * @param butNot the conditions that must not be met, of the same type
         * @throws IllegalArgumentException if conditions about parties and about bodies are mixed; the message quotes
         *     one of each
         */
        public Enumerable {
            Objects.requireNonNull(condition, "condition");
            also = List.copyOf(also);
            butNot = List.copyOf(butNot);
            for (List<Condition> further : List.of(also, butNot)) {
                for (Condition other : further) {
                    if (other.getClass() != condition.getClass()) {
                        throw new IllegalArgumentException("parties and bodies cannot be counted together: "
                                + QuotedText.of(condition.toString()) + " and " + QuotedText.of(other.toString()));
                    }
                }
            }
        }

        /**
         * The same population with one more condition that must be met.
         *
         * @param further the condition, of the same type
         * @return a new population
         * @throws IllegalArgumentException if the condition has another type; the message quotes it
         */
        public Enumerable and(Condition further) {
            return new Enumerable(condition, with(also, further), butNot);
        }

        /**
         * The same population with one more condition that must not be met.
         *
         * @param excluded the condition, of the same type
         * @return a new population
         * @throws IllegalArgumentException if the condition has another type; the message quotes it
         */
        public Enumerable butNot(Condition excluded) {
            return new Enumerable(condition, also, with(butNot, excluded));
        }

        private static List<Condition> with(List<Condition> conditions, Condition another) {
            return Stream.concat(conditions.stream(), Stream.of(another)).toList();
        }

        @Override
        public void collectEntities(Set<EntityId> named) {
            condition.collectEntities(named);
            also.forEach(further -> further.collectEntities(named));
            butNot.forEach(excluded -> excluded.collectEntities(named));
        }

        @Override
        public Optional<Enumerable> enumerable() {
            return Optional.of(this);
        }

        @Override
        public String toString() {
            StringBuilder text = new StringBuilder(condition.toString());
            also.forEach(further -> text.append("; also ").append(further));
            butNot.forEach(excluded -> text.append("; but not ").append(excluded));
            return text.toString();
        }
    }

    /**
     * Something that memberships do not enumerate.
     *
     * @param what the description, never blank
     * @param entityOrNull the entity to which it belongs, or null
     */
    record Described(String what, @Nullable EntityId entityOrNull) implements Population {

        /**
         * Checks that the description is not blank.
         *
         * @param what the description, never blank
         * @param entityOrNull the entity to which it belongs, or null
         * @throws IllegalArgumentException if the description is blank; the message quotes it
         */
        public Described {
            Words.check(what, "the description of a population");
        }

        @Override
        public void collectEntities(Set<EntityId> named) {
            about().ifPresent(named::add);
        }

        @Override
        public Optional<Enumerable> enumerable() {
            return Optional.empty();
        }

        @Override
        public Optional<EntityId> about() {
            return Optional.ofNullable(entityOrNull);
        }

        @Override
        public String toString() {
            return what + about().map(id -> " (" + id + ")").orElse("");
        }
    }
}
