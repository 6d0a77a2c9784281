package org.comity.domain.conclusion;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.comity.domain.entity.AttributeKey;
import org.comity.domain.entity.AttributeValue;
import org.comity.domain.entity.EntityId;
import org.comity.domain.entity.Kind;
import org.comity.domain.entity.Slug;
import org.comity.domain.time.Day;

/**
 * An organization or a framework, with the attributes concluded from the statements.
 *
 * @since 0.1
 */
public sealed interface Entity extends Serializable permits Organization, Framework {

    /**
     * The id.
     *
     * @return the id, unique in the dataset
     */
    EntityId id();

    /**
     * The kind of organization or framework.
     *
     * @return the kind
     */
    Kind kind();

    /**
     * All attributes of the entity.
     *
     * @return the attributes, sorted by key and value
     */
    List<Attribute> attributes();

    /**
     * The values of one attribute.
     *
     * @param key the name of the attribute
     * @return its values, sorted; empty if no value is known
     */
    default Stream<AttributeValue> values(AttributeKey key) {
        return attributes().stream()
                .filter(attribute -> attribute.key().equals(key))
                .map(Attribute::value);
    }

    /**
     * The full name: the one without a language, otherwise the English one, otherwise the first in sorted order.
     *
     * @return the name, or the id if no name is known
     */
    default String name() {
        return values(AttributeKey.NAME)
                .min(AttributeValue.PLAIN_FIRST)
                .map(AttributeValue::text)
                .orElse(id().value());
    }

    /**
     * The short name.
     *
     * @return the short name or abbreviation, or empty
     */
    default Optional<String> shortName() {
        return values(AttributeKey.SHORT).min(AttributeValue.PLAIN_FIRST).map(AttributeValue::text);
    }

    /**
     * The identifier of the entity in a scheme on a day.
     *
     * <p>An identifier whose period certainly covers the day is preferred to one without a period, and that to one whose
     * period possibly covers it. Of several, it is the one whose period begins last; otherwise the first in sorted order.
     *
     * @param scheme the scheme, such as {@code iso3}
     * @param day the day
     * @return the identifier without the scheme, or empty if the entity has none on that day
     */
    default Optional<String> identifier(Slug scheme, Day day) {
        return Validity.best(values(AttributeKey.IDENTIFIERS), scheme, day);
    }
}
