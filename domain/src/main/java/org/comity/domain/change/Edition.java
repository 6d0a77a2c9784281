package org.comity.domain.change;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import org.comity.domain.conclusion.Conclusion;
import org.comity.domain.source.Source;
import org.comity.domain.statement.Statements;

/**
 * The part of a dataset that is compared with another one.
 *
 * @param statements the statements
 * @param sources the sources, each with one citation
 * @param conclusions the attributes, memberships, counts and inclusions, in their order
 * @param rosters the rosters that the editor declares complete
 * @since 0.1
 */
public record Edition(
        Statements statements, List<Source> sources, List<Conclusion> conclusions, List<Cause.RosterDeclared> rosters)
        implements Serializable {

    /**
     * Copies the lists.
     *
     * @param statements the statements
     * @param sources the sources
     * @param conclusions the conclusions; their order is kept
     * @param rosters the rosters that the editor declares complete
     */
    public Edition {
        requireNonNull(statements, "statements");
        sources = List.copyOf(sources);
        conclusions = List.copyOf(conclusions);
        rosters = List.copyOf(rosters);
    }
}
