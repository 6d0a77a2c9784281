package org.comity.domain.conclusion;

import java.io.Serializable;
import java.util.Optional;
import org.comity.domain.statement.StatementId;
import org.comity.domain.time.Bound;
import org.jspecify.annotations.Nullable;

/**
 * The start or the end of a spell, with the statement that gives it.
 *
 * @param bound the date, open or unknown
 * @param statementOrNull the statement that gives it, or null if it is unknown
 * @since 0.1
 */
public record ResolvedBound(Bound bound, @Nullable StatementId statementOrNull) implements Serializable {

    /** A start or end that no statement gives. */
    public static final ResolvedBound UNKNOWN = new ResolvedBound(Bound.unknown(), null);

    /**
     * Checks that the bound has a statement, unless it is unknown.
     *
     * @param bound the date, open or unknown
     * @param statementOrNull the statement that gives it, or null if it is unknown
     * @throws IllegalArgumentException if a known or open bound has no statement, or an unknown bound has one
     */
    public ResolvedBound {
        if (bound.isUnknown() != (statementOrNull == null)) {
            throw new IllegalArgumentException(
                    "a known bound needs a statement, an unknown one has none: '" + bound + "'");
        }
    }

    /**
     * The statement that gives the bound.
     *
     * @return the statement, or empty if the bound is unknown
     */
    public Optional<StatementId> statement() {
        return Optional.ofNullable(statementOrNull);
    }
}
