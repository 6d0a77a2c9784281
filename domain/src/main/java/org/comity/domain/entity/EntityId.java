package org.comity.domain.entity;

import java.io.Serializable;
import org.comity.domain.text.QuotedText;

/**
 * The id of an organization or a framework: a {@link Slug} such as {@code colombo-process}.
 *
 * <p>Ids are ordered as texts, by ASCII code.
 *
 * @param value a slug
 * @since 0.1
 */
public record EntityId(String value) implements Comparable<EntityId>, Serializable {

    /**
     * Checks that the value is a slug.
     *
     * @param value a slug
     * @throws IllegalArgumentException if the value is not a slug; the message quotes it
     */
    public EntityId {
        if (!Slug.isSlug(value)) {
            throw new IllegalArgumentException(
                    "not an entity id (lower-case letters and digits, words joined by hyphens): "
                            + QuotedText.of(value));
        }
    }

    /**
     * The entity id with this text.
     *
     * @param value a slug
     * @return the id
     * @throws IllegalArgumentException if the value is not a slug; the message quotes it
     */
    public static EntityId of(String value) {
        return new EntityId(value);
    }

    @Override
    public int compareTo(EntityId other) {
        return value.compareTo(other.value);
    }

    /** Returns the hash code of the value, which the string caches; many maps have ids as keys. */
    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
