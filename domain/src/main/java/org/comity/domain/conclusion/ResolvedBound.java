package org.comity.domain.conclusion;

import java.io.Serializable;
import java.util.Optional;
import org.comity.domain.statement.StatementId;
import org.comity.domain.time.Bound;
import org.jspecify.annotations.Nullable;

/**
 * One end of a spell, and who says so.
 *
 * @param bound the date, open or unknown
 * @param statementOrNull the statement that says it, or null where the end is unknown
 */
public record ResolvedBound(Bound bound, @Nullable StatementId statementOrNull) implements Serializable {

    /** The end of which nothing is said. */
    public static final ResolvedBound UNKNOWN = new ResolvedBound(Bound.unknown(), null);

    /**
     * Checks that all but an unknown end has a statement.
     *
     * @param bound the date, open or unknown
     * @param statementOrNull the statement that says it, or null where the end is unknown
     * @throws IllegalArgumentException if a known or open end has no statement, or an unknown one has
     */
    public ResolvedBound {
        if (bound.isUnknown() != (statementOrNull == null)) {
            throw new IllegalArgumentException("an end is said by a statement, or unknown: '" + bound + "'");
        }
    }

    /**
     * Who says so.
     *
     * @return the statement, or empty where the end is unknown
     */
    public Optional<StatementId> statement() {
        return Optional.ofNullable(statementOrNull);
    }
}
