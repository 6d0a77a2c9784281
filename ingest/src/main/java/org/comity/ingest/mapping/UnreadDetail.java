package org.comity.ingest.mapping;

import java.io.Serializable;
import java.util.Comparator;

/**
 * A detail of annotations that no rule reads.
 *
 * @param sort the kind of detail
 * @param name the name of the attribute or argument, or the scheme of the identifier; empty for notes
 * @param label the label of the annotations; empty if the detail is counted once for all labels
 */
public record UnreadDetail(Sort sort, String name, String label) implements Comparable<UnreadDetail>, Serializable {

    private static final Comparator<UnreadDetail> ORDER = Comparator.comparing(UnreadDetail::sort)
            .thenComparing(UnreadDetail::name)
            .thenComparing(UnreadDetail::label);

    /** The sorts of details. */
    public enum Sort {
        /** An attribute that may change what the statement says. */
        GRAVE,
        /** A denial of a statement that cannot be denied, which makes no statement. */
        DENIAL,
        /** An attribute. */
        ATTRIBUTE,
        /** An argument. */
        ARGUMENT,
        /** An identifier in another register. */
        IDENTIFIER,
        /** A note. */
        NOTE
    }

    @Override
    public int compareTo(UnreadDetail other) {
        return ORDER.compare(this, other);
    }
}
