package org.comity.domain.dataset;

import static java.util.Objects.requireNonNull;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.comity.domain.conclusion.Conclusion;
import org.comity.domain.conclusion.Count;
import org.comity.domain.conclusion.Entity;
import org.comity.domain.conclusion.Inclusion;
import org.comity.domain.conclusion.Memberships;
import org.comity.domain.serialization.SerialList;
import org.comity.domain.source.Source;

/**
 * The conclusions from statements: the part of a dataset that resolution computes.
 *
 * @param sources the sources, each with one citation, by id
 * @param entities the organizations and frameworks with their attributes, by id
 * @param memberships one per spell, indexed by body, by member and by id
 * @param counts the claimed counts with their verdicts, sorted
 * @param inclusions the claimed inclusions with their verdicts, sorted
 * @since 0.1
 */
public record Conclusions(
        List<Source> sources,
        List<Entity> entities,
        Memberships memberships,
        List<Count> counts,
        List<Inclusion> inclusions)
        implements Serializable {

    /** No conclusions. */
    public static final Conclusions NONE =
            new Conclusions(List.of(), List.of(), Memberships.of(List.of()), List.of(), List.of());

    /**
     * Copies and sorts the conclusions.
     *
     * @param sources the sources, in any order
     * @param entities the organizations and frameworks, in any order
     * @param memberships one per spell
     * @param counts the claimed counts, in any order
     * @param inclusions the claimed inclusions, in any order
     */
    public Conclusions {
        sources = sorted(sources, Comparator.naturalOrder());
        entities = sorted(entities, Comparator.comparing(Entity::id));
        requireNonNull(memberships, "memberships");
        counts = byText(counts, count -> count.population().toString());
        inclusions = byText(inclusions, inclusion -> inclusion.every().toString());
    }

    private static <T> List<T> sorted(Collection<T> values, Comparator<? super T> order) {
        List<T> sorted = new ArrayList<>(values);
        sorted.sort(order);
        return List.copyOf(sorted);
    }

    /** Sorts in the natural order. It compares texts first, which are slow to create, so each is created once. */
    private static <T extends Comparable<T>> List<T> byText(Collection<T> values, Function<T, String> text) {
        record Texted<T>(String text, T value) {}
        return List.copyOf(values.stream()
                .map(value -> new Texted<>(text.apply(value), value))
                .sorted(Comparator.comparing(Texted<T>::text).thenComparing(Texted::value))
                .map(Texted::value)
                .toList());
    }

    /**
     * All conclusions.
     *
     * @return the attributes of all entities, the memberships, the counts, the inclusions, in this order
     */
    public Stream<Conclusion> all() {
        return Stream.of(
                        entities.stream().flatMap(entity -> entity.attributes().stream()),
                        memberships.all().stream(),
                        counts.stream(),
                        inclusions.stream())
                .flatMap(conclusions -> conclusions);
    }

    @Serial
    private Object writeReplace() {
        return new Parts(
                SerialList.of(sources),
                SerialList.of(entities),
                memberships,
                SerialList.of(counts),
                SerialList.of(inclusions));
    }

    /** The serialized form, which is checked and sorted again when it is deserialized. */
    private record Parts(
            SerialList<Source> sources,
            SerialList<Entity> entities,
            Memberships memberships,
            SerialList<Count> counts,
            SerialList<Inclusion> inclusions)
            implements Serializable {

        @Serial
        private Object readResolve() {
            return new Conclusions(
                    sources.values(), entities.values(), memberships, counts.values(), inclusions.values());
        }
    }
}
