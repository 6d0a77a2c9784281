package org.comity.domain.statement;

import java.io.Serializable;
import java.util.Objects;
import org.comity.domain.entity.AttributeKey;
import org.comity.domain.entity.AttributeValue;
import org.comity.domain.entity.EntityId;
import org.comity.domain.entity.Kind;
import org.comity.domain.time.ImpreciseInterval;

/**
 * The beginning of a sentence about an entity, such as {@code Statement.that("iom")}.
 *
 * @param entity the entity
 * @since 0.1
 */
public record EntitySubject(EntityId entity) implements Serializable {

    /**
     * Checks that the entity is not null.
     *
     * @param entity the entity
     */
    public EntitySubject {
        Objects.requireNonNull(entity, "entity");
    }

    /**
     * Continues with a role that the entity has.
     *
     * @param role the role
     * @return the sentence, still without the body
     */
    public InRole is(Role role) {
        return new InRole(entity, role, false);
    }

    /**
     * Continues with a role that the entity does not have.
     *
     * @param role the role
     * @return the sentence, still without the body
     */
    public InRole isNot(Role role) {
        return new InRole(entity, role, true);
    }

    /**
     * Ends with the kind of the entity.
     *
     * @param kind the kind of organization or framework
     * @return the sentence
     */
    public StatementDraft<AttributeStatement> is(Kind kind) {
        return has(AttributeKey.KIND, new AttributeValue.KindValue(kind));
    }

    /**
     * Ends with a property.
     *
     * @param key the property
     * @param value its value, in the form that the key requires
     * @return the sentence
     * @throws IllegalArgumentException if the value has a different form; the message quotes it
     */
    public StatementDraft<AttributeStatement> has(AttributeKey key, AttributeValue value) {
        return new AttributeDraft(entity, key, value);
    }

    /**
     * Ends with a property whose value is given as text.
     *
     * @param key the property, any but the kind
     * @param text a text, EDTF, an entity id or {@code scheme:value}, as the {@linkplain AttributeKey#form() form} of the
     *     key requires
     * @return the sentence
     * @throws IllegalArgumentException if the text is not a value of this form; the message quotes it
     */
    public StatementDraft<AttributeStatement> has(AttributeKey key, String text) {
        return has(key, AttributeValue.parse(key.form(), text));
    }

    /**
     * A sentence about a role of an entity, still without the body.
     *
     * @param member the entity
     * @param role the role
     * @param denied whether the entity does not have the role
     */
    public record InRole(EntityId member, Role role, boolean denied) implements Serializable {

        /**
         * Checks that nothing is missing.
         *
         * @param member the entity
         * @param role the role
         * @param denied whether the entity does not have the role
         */
        public InRole {
            Objects.requireNonNull(member, "member");
            Objects.requireNonNull(role, "role");
        }

        /**
         * Continues with the body in which the entity has the role.
         *
         * @param body the organization or framework
         * @return the sentence, without a period, which can be added
         */
        public MembershipDraft of(EntityId body) {
            return new MembershipDraft(this, body, ImpreciseInterval.UNKNOWN);
        }

        /**
         * Continues with the body in which the entity has the role.
         *
         * @param body the id of the organization or framework
         * @return the sentence, without a period, which can be added
         * @throws IllegalArgumentException if the text is not an id; the message quotes it
         */
        public MembershipDraft of(String body) {
            return of(EntityId.of(body));
        }
    }
}
