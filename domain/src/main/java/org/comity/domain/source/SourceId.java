package org.comity.domain.source;

/**
 * The id of a source: the path of its text inside the corpus without the ending, such as {@code notes/iom}.
 *
 * @param value never blank
 */
public record SourceId(String value) implements Comparable<SourceId> {

    public SourceId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a source id may not be blank: '" + value + "'");
        }
    }

    /**
     * The source id with this text.
     *
     * @param value the text of the id
     * @return the id
     */
    public static SourceId of(String value) {
        return new SourceId(value);
    }

    @Override
    public int compareTo(SourceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
