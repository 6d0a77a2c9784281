package org.comity.domain.dataset;

import java.io.Serializable;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.comity.domain.conclusion.Conclusion;
import org.comity.domain.conclusion.Count;
import org.comity.domain.conclusion.Entity;
import org.comity.domain.conclusion.Inclusion;
import org.comity.domain.conclusion.Membership;
import org.comity.domain.source.Source;

/**
 * What follows from statements: the part of a dataset that resolution works out.
 *
 * @param sources the sources, each with one citation, by id
 * @param entities the organizations and frameworks with their attributes, by id
 * @param memberships one for each spell, sorted
 * @param counts the claimed counts with their verdicts, sorted
 * @param inclusions the claimed inclusions with their verdicts, sorted
 */
public record Conclusions(
        List<Source> sources,
        List<Entity> entities,
        List<Membership> memberships,
        List<Count> counts,
        List<Inclusion> inclusions)
        implements Serializable {

    /** Nothing concluded. */
    public static final Conclusions NONE = new Conclusions(List.of(), List.of(), List.of(), List.of(), List.of());

    /**
     * Copies what is concluded, and sorts it.
     *
     * @param sources the sources, in any order
     * @param entities the organizations and frameworks, in any order
     * @param memberships one for each spell, in any order
     * @param counts the claimed counts, in any order
     * @param inclusions the claimed inclusions, in any order
     */
    public Conclusions {
        sources = sorted(sources, Comparator.naturalOrder());
        entities = sorted(entities, Comparator.comparing(Entity::id));
        memberships = sorted(memberships, Comparator.naturalOrder());
        counts = sorted(counts, Comparator.naturalOrder());
        inclusions = sorted(inclusions, Comparator.naturalOrder());
    }

    private static <T> List<T> sorted(Collection<T> values, Comparator<? super T> order) {
        return List.copyOf(values.stream().sorted(order).toList());
    }

    /**
     * Each of them.
     *
     * @return the attributes of all entities, the memberships, the counts, the inclusions, in this order
     */
    public Stream<Conclusion> all() {
        return Stream.of(
                        entities.stream().flatMap(entity -> entity.attributes().stream()),
                        memberships.stream(),
                        counts.stream(),
                        inclusions.stream())
                .flatMap(conclusions -> conclusions);
    }
}
