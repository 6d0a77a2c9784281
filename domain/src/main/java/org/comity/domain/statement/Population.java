package org.comity.domain.statement;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.comity.domain.entity.EntityId;
import org.comity.domain.text.QuotedText;
import org.comity.domain.text.Words;
import org.jspecify.annotations.Nullable;

/** What a count counts: the entities that meet conditions, or something merely described. */
public sealed interface Population extends Serializable {

    /**
     * What memberships can enumerate of the population.
     *
     * @return the conditions to be met, or empty for what is merely described
     */
    Optional<Enumerable> enumerable();

    /**
     * The entity of which the population is a property.
     *
     * @return the entity named for what is merely described, or empty
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
     * The entities that meet a condition and further ones, and do not meet others.
     *
     * @param condition what must be met
     * @param also what must be met besides; conditions of the same type
     * @param butNot what must not be met; conditions of the same type
     */
    record Enumerable(Condition condition, List<Condition> also, List<Condition> butNot) implements Population {

        /**
         * Copies the lists, and checks that all conditions are of one type.
         *
         * @param condition what must be met
         * @param also what must be met besides, of the same type
         * @param butNot what must not be met, of the same type
         * @throws IllegalArgumentException if conditions on parties and on bodies are mixed, quoting two that differ
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
     * @param what the words for it, never blank
     * @param entityOrNull the entity whose property it is, or null
     */
    record Described(String what, @Nullable EntityId entityOrNull) implements Population {

        /**
         * Checks that there are words.
         *
         * @param what the words for it, never blank
         * @param entityOrNull the entity whose property it is, or null
         * @throws IllegalArgumentException if the words are blank, quoting them
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
