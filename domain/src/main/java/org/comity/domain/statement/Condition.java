package org.comity.domain.statement;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.comity.domain.entity.EntityId;
import org.comity.domain.entity.Slug;
import org.comity.domain.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/**
 * A condition that entities must meet to be counted: as parties to a body, or as bodies of a category.
 *
 * @since 0.1
 */
public sealed interface Condition extends Serializable {

    /**
     * The condition that an entity belongs to a body, in any capacity, on the day on which the source speaks. Capacity,
     * kind and date can be added.
     *
     * @param body the id of the body
     * @return the condition
     * @throws IllegalArgumentException if the text is not an id; the message quotes it
     */
    static Party partiesTo(String body) {
        return partiesTo(EntityId.of(body));
    }

    /**
     * The condition that an entity belongs to a body, in any capacity, on the day on which the source speaks. Capacity,
     * kind and date can be added.
     *
     * @param body the body
     * @return the condition
     */
    static Party partiesTo(EntityId body) {
        return new Party(body, Capacity.ANY, null, null);
    }

    /**
     * The condition that a body of a category has a member, in any capacity, on the day on which the source speaks.
     * Capacity and date can be added.
     *
     * @param category the category
     * @param member the member
     * @return the condition
     */
    static Body bodiesOf(EntityId category, EntityId member) {
        return new Body(category, member, Capacity.ANY, null);
    }

    /**
     * The capacity of the membership.
     *
     * @return the roles and standings that count
     */
    Capacity capacity();

    /**
     * The date on which the condition must be met.
     *
     * @return the date, or empty for the day on which the source speaks
     */
    Optional<ImpreciseDate> on();

    /**
     * Applies the function that fits the type of the condition.
     *
     * @param party the function for a condition on parties
     * @param body the function for a condition on bodies
     * @param <T> the type of the result
     * @return the result of that function
     */
    <T> T fold(Function<Party, T> party, Function<Body, T> body);

    /**
     * The entities that the condition names.
     *
     * @param named the set to which they are added
     */
    void collectEntities(Set<EntityId> named);

    /**
     * The condition met by the parties to a body.
     *
     * @param body the body
     * @param capacity the capacity in which they belong to it
     * @param kindOrNull the kind of entity that counts, or null for every kind
     * @param dateOrNull the date on which the condition must be met, or null for the day on which the source speaks
     */
    record Party(
            EntityId body,
            Capacity capacity,
            @Nullable Slug kindOrNull,
            @Nullable ImpreciseDate dateOrNull) implements Condition {

        /**
         * Checks that body and capacity are not null.
         *
         * @param body the body
         * @param capacity the capacity in which they belong to it
         * @param kindOrNull the kind of entity that counts, or null for every kind
         * @param dateOrNull the date on which the condition must be met, or null for the day on which the source speaks
         */
        public Party {
            Objects.requireNonNull(body, "body");
            Objects.requireNonNull(capacity, "capacity");
        }

        /**
         * The same condition with the capacity that counts.
         *
         * @param other the roles and standings that count
         * @return a new condition
         */
        public Party as(Capacity other) {
            return new Party(body, other, kindOrNull, dateOrNull);
        }

        /**
         * The same condition with the role that counts.
         *
         * @param role the role
         * @return a new condition
         */
        public Party as(Role role) {
            return as(Capacity.of(role));
        }

        /**
         * The same condition with the standing that counts.
         *
         * @param standing the standing
         * @return a new condition
         */
        public Party as(Standing standing) {
            return as(Capacity.of(standing));
        }

        /**
         * The same condition with the date on which it must be met.
         *
         * @param date the date
         * @return a new condition
         */
        public Party on(ImpreciseDate date) {
            Objects.requireNonNull(date, "date");
            return new Party(body, capacity, kindOrNull, date);
        }

        /**
         * The same condition with the kind of entity that counts.
         *
         * @param kind the name of the kind, such as {@code state}
         * @return a new condition
         * @throws IllegalArgumentException if the name is not valid; the message quotes it
         */
        public Party ofKind(String kind) {
            return new Party(body, capacity, Slug.parse(kind), dateOrNull);
        }

        /**
         * The kind of entity that counts.
         *
         * @return the name of the kind, or empty for every kind
         */
        public Optional<Slug> onlyKind() {
            return Optional.ofNullable(kindOrNull);
        }

        @Override
        public Optional<ImpreciseDate> on() {
            return Optional.ofNullable(dateOrNull);
        }

        @Override
        public void collectEntities(Set<EntityId> named) {
            named.add(body);
        }

        @Override
        public <T> T fold(Function<Party, T> party, Function<Body, T> body) {
            return party.apply(this);
        }

        @Override
        public String toString() {
            return capacity + " of " + body + (kindOrNull == null ? "" : ", " + kindOrNull + " only")
                    + (dateOrNull == null ? "" : ", on " + dateOrNull);
        }
    }

    /**
     * The condition met by the bodies of a category to which a member belongs.
     *
     * @param category the category
     * @param member the member
     * @param capacity the capacity in which it belongs to them
     * @param dateOrNull the date on which the condition must be met, or null for the day on which the source speaks
     */
    record Body(
            EntityId category,
            EntityId member,
            Capacity capacity,
            @Nullable ImpreciseDate dateOrNull) implements Condition {

        /**
         * Checks that category, member and capacity are not null.
         *
         * @param category the category
         * @param member the member
         * @param capacity the capacity in which it belongs to them
         * @param dateOrNull the date on which the condition must be met, or null for the day on which the source speaks
         */
        public Body {
            Objects.requireNonNull(category, "category");
            Objects.requireNonNull(member, "member");
            Objects.requireNonNull(capacity, "capacity");
        }

        /**
         * The same condition with the capacity that counts.
         *
         * @param other the roles and standings that count
         * @return a new condition
         */
        public Body as(Capacity other) {
            return new Body(category, member, other, dateOrNull);
        }

        /**
         * The same condition with the role that counts.
         *
         * @param role the role
         * @return a new condition
         */
        public Body as(Role role) {
            return as(Capacity.of(role));
        }

        /**
         * The same condition with the standing that counts.
         *
         * @param standing the standing
         * @return a new condition
         */
        public Body as(Standing standing) {
            return as(Capacity.of(standing));
        }

        /**
         * The same condition with the date on which it must be met.
         *
         * @param date the date
         * @return a new condition
         */
        public Body on(ImpreciseDate date) {
            Objects.requireNonNull(date, "date");
            return new Body(category, member, capacity, date);
        }

        @Override
        public Optional<ImpreciseDate> on() {
            return Optional.ofNullable(dateOrNull);
        }

        @Override
        public void collectEntities(Set<EntityId> named) {
            named.add(category);
            named.add(member);
        }

        @Override
        public <T> T fold(Function<Party, T> party, Function<Body, T> body) {
            return body.apply(this);
        }

        @Override
        public String toString() {
            return category + " with " + member + " as " + capacity + (dateOrNull == null ? "" : ", on " + dateOrNull);
        }
    }
}
