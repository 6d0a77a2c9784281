package org.comity.domain.conclusion;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import org.comity.domain.entity.AttributeKey;
import org.comity.domain.entity.AttributeValue;
import org.comity.domain.entity.EntityId;

/**
 * One value of one attribute of an entity.
 *
 * @param id the id, unique in the dataset
 * @param entity the entity that has the attribute
 * @param key the name of the attribute
 * @param value the concluded value
 * @param support the statements and choices behind it
 */
public record Attribute(ConclusionId id, EntityId entity, AttributeKey key, AttributeValue value, Support support)
        implements Conclusion, Comparable<Attribute> {

    private static final Comparator<Attribute> ORDER = Comparator.comparing(Attribute::entity)
            .thenComparing(Attribute::key)
            .thenComparing(Attribute::value)
            .thenComparing(Attribute::id)
            .thenComparing(Attribute::toString);

    /**
     * Checks that nothing is missing.
     *
     * @param id the id, unique in the dataset
     * @param entity the entity that has the attribute
     * @param key the name of the attribute
     * @param value the concluded value
     * @param support the statements and choices behind it
     */
    public Attribute {
        requireNonNull(id, "id");
        requireNonNull(entity, "entity");
        requireNonNull(key, "key");
        requireNonNull(value, "value");
        requireNonNull(support, "support");
    }

    @Override
    public String text() {
        return entity + ": " + key + " " + value.text();
    }

    /** Orders by entity, key, value and id. */
    @Override
    public int compareTo(Attribute other) {
        return ORDER.compare(this, other);
    }
}
