package org.comity.domain.conclusion;

import java.io.Serializable;
import org.comity.domain.text.Words;

/**
 * The id of a conclusion, such as {@code iom.observer.add} for a membership or {@code iom.established} for an
 * attribute.
 *
 * <p>It stays the same when unrelated statements are added or removed, and when a date becomes more precise.
 *
 * @param value never blank
 * @since 0.1
 */
public record ConclusionId(String value) implements Comparable<ConclusionId>, Serializable {

    /**
     * Checks that the text is not blank.
     *
     * @param value never blank
     * @throws IllegalArgumentException if the value is blank
     */
    public ConclusionId {
        Words.check(value, "the id of a conclusion");
    }

    /**
     * The id with this text.
     *
     * @param value never blank
     * @return the id
     * @throws IllegalArgumentException if the value is blank
     */
    public static ConclusionId of(String value) {
        return new ConclusionId(value);
    }

    @Override
    public int compareTo(ConclusionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
