package org.comity.domain.conclusion;

import java.io.Serializable;
import org.comity.domain.text.Words;

/**
 * The id of a conclusion: of a membership, such as {@code iom.observer.add}; of an attribute, such as {@code
 * iom.established}; of a count or an inclusion.
 *
 * <p>It does not change when unrelated statements come or go, nor when a date is merely refined.
 *
 * @param value never blank
 */
public record ConclusionId(String value) implements Comparable<ConclusionId>, Serializable {

    /**
     * Checks that there is a text.
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
