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

/** The condition that something must meet to be counted: a party to a body, or a body of a category. */
public sealed interface Condition extends Serializable {

    /**
     * In what capacity the membership is held.
     *
     * @return the roles or standings asked for
     */
    Capacity as();

    /**
     * The date for which the condition is asked.
     *
     * @return the date, or empty for the day on which the source speaks
     */
    Optional<ImpreciseDate> on();

    /**
     * Tells the two sorts of condition apart.
     *
     * @param party what to do with a condition on parties
     * @param body what to do with a condition on bodies
     * @param <T> the type of the answer
     * @return the answer of the function that fits
     */
    <T> T match(Function<Party, T> party, Function<Body, T> body);

    /**
     * The entities that the condition names.
     *
     * @param named the set to which they are added
     */
    void collectEntities(Set<EntityId> named);

    /**
     * The condition met by the parties to a body.
     *
     * @param of the body
     * @param as in what capacity they belong to it
     * @param kindOrNull the kind of entity that counts, or null for every kind
     * @param dateOrNull the date for which the condition is asked, or null for the day on which the source speaks
     */
    record Party(
            EntityId of,
            Capacity as,
            @Nullable Slug kindOrNull,
            @Nullable ImpreciseDate dateOrNull) implements Condition {

        /**
         * Checks that body and capacity are there.
         *
         * @param of the body
         * @param as in what capacity they belong to it
         * @param kindOrNull the kind of entity that counts, or null for every kind
         * @param dateOrNull the date for which the condition is asked, or null for the day on which the source speaks
         */
        public Party {
            Objects.requireNonNull(of, "of");
            Objects.requireNonNull(as, "as");
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
            named.add(of);
        }

        @Override
        public <T> T match(Function<Party, T> party, Function<Body, T> body) {
            return party.apply(this);
        }

        @Override
        public String toString() {
            return as + " of " + of + (kindOrNull == null ? "" : ", " + kindOrNull + " only")
                    + (dateOrNull == null ? "" : ", on " + dateOrNull);
        }
    }

    /**
     * The condition met by the bodies of a category to which a member belongs.
     *
     * @param in the category
     * @param member the member
     * @param as in what capacity it belongs to them
     * @param dateOrNull the date for which the condition is asked, or null for the day on which the source speaks
     */
    record Body(
            EntityId in,
            EntityId member,
            Capacity as,
            @Nullable ImpreciseDate dateOrNull) implements Condition {

        /**
         * Checks that category, member and capacity are there.
         *
         * @param in the category
         * @param member the member
         * @param as in what capacity it belongs to them
         * @param dateOrNull the date for which the condition is asked, or null for the day on which the source speaks
         */
        public Body {
            Objects.requireNonNull(in, "in");
            Objects.requireNonNull(member, "member");
            Objects.requireNonNull(as, "as");
        }

        @Override
        public Optional<ImpreciseDate> on() {
            return Optional.ofNullable(dateOrNull);
        }

        @Override
        public void collectEntities(Set<EntityId> named) {
            named.add(in);
            named.add(member);
        }

        @Override
        public <T> T match(Function<Party, T> party, Function<Body, T> body) {
            return body.apply(this);
        }

        @Override
        public String toString() {
            return in + " with " + member + " as " + as + (dateOrNull == null ? "" : ", on " + dateOrNull);
        }
    }
}
