package org.comity.domain.source;

import java.io.Serializable;
import org.comity.domain.text.Words;

/**
 * The id of a source: the path of its text in the corpus without the ending, such as {@code notes/iom}.
 *
 * @param value never blank
 * @since 0.1
 */
public record SourceId(String value) implements Comparable<SourceId>, Serializable {

    /**
     * Checks that the value is not blank.
     *
     * @param value never blank
     * @throws IllegalArgumentException if the value is blank
     */
    public SourceId {
        Words.check(value, "a source id");
    }

    /**
     * The source id with this text.
     *
     * @param value never blank
     * @return the id
     * @throws IllegalArgumentException if the value is blank
     */
    public static SourceId of(String value) {
        return new SourceId(value);
    }

    @Override
    public int compareTo(SourceId other) {
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
