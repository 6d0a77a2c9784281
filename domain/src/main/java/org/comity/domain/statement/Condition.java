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

/** A condition that entities must meet to be counted: as parties to a body, or as bodies of a category. */
public sealed interface Condition extends Serializable {

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
