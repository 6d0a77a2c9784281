package org.comity.domain.statement;

/**
 * The id of a statement, made from its source, its spans and its content: the same wherever and in whatever order it
 * is read.
 *
 * @param value {@code s-} and 16 characters of the Base 32 alphabet (RFC 4648, section 6) in lower case
 */
public record StatementId(String value) implements Comparable<StatementId> {

    /**
     * Checks that {@code s-} begins the id and that something follows.
     *
     * @param value {@code s-} and at least one character
     * @throws IllegalArgumentException if it begins otherwise or nothing follows, quoting it
     */
    public StatementId {
        if (!value.startsWith("s-") || !ContentHash.isHash(value.substring(2))) {
            throw new IllegalArgumentException("not a statement id: '" + value + "'");
        }
    }

    @Override
    public int compareTo(StatementId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
