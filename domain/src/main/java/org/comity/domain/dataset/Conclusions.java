package org.comity.domain.dataset;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.comity.domain.conclusion.ConclusionId;
import org.comity.domain.conclusion.Count;
import org.comity.domain.conclusion.Entity;
import org.comity.domain.conclusion.Inclusion;
import org.comity.domain.conclusion.Membership;
import org.comity.domain.source.Source;
import org.comity.domain.statement.StatementId;

/**
 * What follows from statements: the part of a dataset that resolution works out.
 *
 * @param sources the sources, each with one citation
 * @param entities the organizations and frameworks with their attributes
 * @param memberships one for each spell, sorted
 * @param counts the claimed counts with their verdicts, sorted
 * @param inclusions the claimed inclusions with their verdicts, sorted
 * @param byStatement the conclusion to which each statement belongs
 */
public record Conclusions(
        List<Source> sources,
        List<Entity> entities,
        List<Membership> memberships,
        List<Count> counts,
        List<Inclusion> inclusions,
        Map<StatementId, ConclusionId> byStatement) {

    /**
     * Copies what is concluded, and sorts all but the entities.
     *
     * @param sources the sources, each with one citation
     * @param entities the organizations and frameworks, in any order, which is kept
     * @param memberships one for each spell, in any order
     * @param counts the claimed counts, in any order
     * @param inclusions the claimed inclusions, in any order
     * @param byStatement the conclusion to which each statement belongs
     */
    public Conclusions {
        sources = List.copyOf(sources);
        entities = List.copyOf(entities);
        memberships = memberships.stream().sorted().toList();
        counts = counts.stream().sorted().toList();
        inclusions = inclusions.stream().sorted().toList();
        byStatement = Collections.unmodifiableSortedMap(new TreeMap<>(byStatement));
    }
}
