package org.comity.domain.source;

import java.io.Serializable;
import org.comity.domain.text.Words;

/**
 * The id of a source: the path of its text inside the corpus without the ending, such as {@code notes/iom}.
 *
 * @param value never blank
 */
public record SourceId(String value) implements Comparable<SourceId>, Serializable {

    /**
     * Checks that there is a text.
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

    /** The hash of the text, which the text keeps: ids are keys of many maps. */
    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
