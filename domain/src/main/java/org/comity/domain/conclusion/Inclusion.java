package org.comity.domain.conclusion;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.comity.domain.entity.EntityId;
import org.comity.domain.statement.Condition;
import org.comity.domain.statement.Statement;

/**
 * A claimed inclusion, compared with the entities that the corpus lists.
 *
 * @param id the id, unique in the dataset
 * @param every the narrower population
 * @param also the wider population
 * @param exceptions the entities of the narrower population that are not listed in the wider one, sorted
 * @param verdict the result of the comparison
 * @param support the statements that make the claim
 * @since 0.1
 */
public record Inclusion(
        ConclusionId id,
        Condition every,
        Condition also,
        List<EntityId> exceptions,
        InclusionVerdict verdict,
        Support support)
        implements Conclusion, Comparable<Inclusion> {

    private static final Comparator<Inclusion> ORDER = Comparator.comparing(
                    (Inclusion inclusion) -> inclusion.every().toString())
            .thenComparing(inclusion -> inclusion.also().toString())
            .thenComparing(Inclusion::id)
            .thenComparing(Inclusion::parts);

    /**
     * Checks the conditions, sorts the exceptions and drops repetitions.
     *
     * @param id the id, unique in the dataset
     * @param every the narrower population
     * @param also the wider population
     * @param exceptions the entities that are listed only in the narrower population, in any order
     * @param verdict the result of the comparison
     * @param support the statements that make the claim
     * @throws IllegalArgumentException if one condition is about parties and the other about bodies; the message quotes
     *     both
     */
    public Inclusion {
        requireNonNull(id, "id");
        requireNonNull(every, "every");
        requireNonNull(also, "also");
        exceptions = Distinct.sorted(exceptions);
        requireNonNull(verdict, "verdict");
        requireNonNull(support, "support");
        Statement.that(every).areAlso(also);
    }

    /**
     * The claim and its counter-examples.
     *
     * @return a text such as {@code every member of add is also member of iom: qatar is not listed there}
     */
    @Override
    public String text() {
        String claim = "every " + every + " is also " + also;
        return exceptions.isEmpty()
                ? claim
                : claim + ": " + exceptions.stream().map(EntityId::value).collect(Collectors.joining(", "))
                        + (exceptions.size() == 1 ? " is" : " are") + " not listed there";
    }

    @Override
    public Optional<String> outcome() {
        return Optional.of(verdict.label() + (exceptions.isEmpty() ? "" : ": " + exceptions));
    }

    /** Orders by the two populations and id. */
    @Override
    public int compareTo(Inclusion other) {
        return ORDER.compare(this, other);
    }

    /** All parts as text, which differ if two values differ. */
    private String parts() {
        return List.of(id, every, also, exceptions, verdict, support).toString();
    }

    /** Returns the claim and the verdict, such as {@code all members of add are also members of iom: confirmed}. */
    @Override
    public String toString() {
        return Statement.that(every).areAlso(also) + ": " + verdict.label();
    }
}
