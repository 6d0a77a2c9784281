package org.comity.domain.conclusion;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import org.comity.domain.entity.AttributeKey;
import org.comity.domain.entity.AttributeValue;
import org.comity.domain.entity.EntityId;
import org.comity.domain.statement.Statement;

/**
 * One value of one attribute of an entity.
 *
 * @param id the id, unique in the dataset
 * @param entity the entity that has the attribute
 * @param key the name of the attribute
 * @param value the concluded value
 * @param support the statements and choices behind it
 * @since 0.1
 */
public record Attribute(ConclusionId id, EntityId entity, AttributeKey key, AttributeValue value, Support support)
        implements Conclusion, Comparable<Attribute> {

    private static final Comparator<Attribute> ORDER = Comparator.comparing(Attribute::entity)
            .thenComparing(Attribute::key)
            .thenComparing(Attribute::value)
            .thenComparing(Attribute::id)
            .thenComparing(Attribute::parts);

    /**
     * Checks that nothing is missing, and that the value has the form that the key requires.
     *
     * @param id the id, unique in the dataset
     * @param entity the entity that has the attribute
     * @param key the name of the attribute
     * @param value the concluded value
     * @param support the statements and choices behind it
     * @throws IllegalArgumentException if the value has a different form; the message quotes it
     */
    public Attribute {
        requireNonNull(id, "id");
        requireNonNull(entity, "entity");
        requireNonNull(key, "key");
        requireNonNull(value, "value");
        requireNonNull(support, "support");
        Statement.that(entity).has(key, value);
    }

    @Override
    public String text() {
        return entity + ": " + key + " " + value.text()
                + value.valid().map(period -> " " + period).orElse("");
    }

    /** Orders by entity, key, value and id. */
    @Override
    public int compareTo(Attribute other) {
        return ORDER.compare(this, other);
    }

    /** All parts as text, which differ if two values differ. */
    private String parts() {
        return List.of(id, entity, key, value, support).toString();
    }

    /** Returns the sentence, such as {@code iom was established in 1951}. */
    @Override
    public String toString() {
        return Statement.that(entity).has(key, value).toString();
    }
}
