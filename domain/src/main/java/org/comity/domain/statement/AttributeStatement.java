package org.comity.domain.statement;

import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import java.util.Set;
import org.comity.domain.entity.AttributeKey;
import org.comity.domain.entity.AttributeValue;
import org.comity.domain.entity.EntityId;
import org.comity.domain.entity.Kind;
import org.comity.domain.text.QuotedText;
import org.comity.domain.time.ImpreciseInterval;

/**
 * The statement that an entity has a property, such as a name, a date or a topic.
 *
 * @since 0.1
 */
public final class AttributeStatement extends Statement {
    @Serial
    private static final long serialVersionUID = 1L;

    private final EntityId about;
    private final AttributeKey key;
    private final AttributeValue value;

    private AttributeStatement(Provenance provenance, EntityId about, AttributeKey key, AttributeValue value) {
        super(
                provenance,
                String.join(
                        "\n",
                        "attribute",
                        about.value(),
                        key.name().value(),
                        value.text(),
                        value.language().orElse(""),
                        value.wording().orElse(""),
                        value.kind().map(Kind::vocabulary).orElse("") + validity(value)));
        this.about = about;
        this.key = key;
        this.value = value;
    }

    private AttributeStatement(AttributeStatement same, Provenance provenance) {
        super(same, provenance);
        this.about = same.about;
        this.key = same.key;
        this.value = same.value;
    }

    /**
     * The statement that an entity has a property.
     *
     * @param provenance where the statement comes from
     * @param about the entity
     * @param key the property
     * @param value its value, in the form that the key requires
     * @return the statement
     * @throws IllegalArgumentException if the value has a different form; the message quotes it
     */
    public static AttributeStatement of(Provenance provenance, EntityId about, AttributeKey key, AttributeValue value) {
        check(about, key, value);
        return new AttributeStatement(provenance, about, key, value);
    }

    /** The period in which an identifier is valid, as part of the id; empty for all other values. */
    private static String validity(AttributeValue value) {
        return value.valid().map(period -> "\n" + period).orElse("");
    }

    static void check(EntityId about, AttributeKey key, AttributeValue value) {
        Objects.requireNonNull(about, "about");
        if (value.form() != key.form()) {
            throw new IllegalArgumentException("the attribute " + QuotedText.of(key.toString())
                    + " does not take values of the form " + value.form().label() + ": " + QuotedText.of(value.text()));
        }
    }

    /**
     * The entity that has the property.
     *
     * @return its id
     */
    public EntityId about() {
        return about;
    }

    /**
     * The property.
     *
     * @return the key
     */
    public AttributeKey key() {
        return key;
    }

    /**
     * The value of the property.
     *
     * @return the value, in the form of the key
     */
    public AttributeValue value() {
        return value;
    }

    @Override
    public StatementKind kind() {
        return StatementKind.ATTRIBUTE;
    }

    @Override
    public <T> T accept(StatementVisitor<T> visitor) {
        return visitor.attribute(this);
    }

    @Override
    public String text() {
        return about + ": " + key + " " + value.text()
                + value.valid().map(period -> " " + period).orElse("");
    }

    @Override
    StatementDraft<AttributeStatement> draft() {
        return that(about).has(key, value);
    }

    @Override
    void collectEntities(Set<EntityId> named) {
        named.add(about);
        value.entity().ifPresent(named::add);
    }

    /** The wordings of the ends of a period. */
    @Override
    String details() {
        return value.time()
                .filter(ImpreciseInterval.class::isInstance)
                .map(ImpreciseInterval.class::cast)
                .map(period -> period.start().wording().orElse("") + "\n"
                        + period.end().wording().orElse(""))
                .orElse("");
    }

    @Override
    Statement with(Provenance joined) {
        return new AttributeStatement(this, joined);
    }

    @Serial
    private Object writeReplace() {
        return new Parts(provenance(), about, key, value);
    }

    /** The serialized form, which is checked again when it is deserialized. */
    private record Parts(Provenance provenance, EntityId about, AttributeKey key, AttributeValue value)
            implements Serializable {
        @Serial
        private Object readResolve() {
            return of(provenance, about, key, value);
        }
    }
}
