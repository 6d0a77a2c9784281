package org.comity.domain.conclusion;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.comity.domain.statement.ClaimedNumber;
import org.comity.domain.statement.Population;
import org.comity.domain.statement.Statement;

/**
 * A claimed count, compared with the entities that the corpus lists.
 *
 * @param id the id, unique in the dataset
 * @param population what is counted
 * @param claim the claimed number
 * @param enumeration the entities of the population that the corpus lists
 * @param verdict the result of the comparison
 * @param support the statements that make the claim
 * @since 0.1
 */
public record Count(
        ConclusionId id,
        Population population,
        ClaimedNumber claim,
        Enumeration enumeration,
        CountVerdict verdict,
        Support support)
        implements Conclusion, Comparable<Count> {

    private static final String MEMBER = "member";

    private static final Comparator<Count> ORDER = Comparator.comparing(
                    (Count count) -> count.population().toString())
            .thenComparing(Count::id)
            .thenComparing(Count::parts)
            .thenComparing(count -> count.claim().least())
            .thenComparing(count -> count.claim().most());

    /**
     * Checks that nothing is missing.
     *
     * @param id the id, unique in the dataset
     * @param population what is counted
     * @param claim the claimed number
     * @param enumeration the entities of the population that the corpus lists
     * @param verdict the result of the comparison
     * @param support the statements that make the claim
     */
    public Count {
        requireNonNull(id, "id");
        requireNonNull(population, "population");
        requireNonNull(claim, "claim");
        requireNonNull(enumeration, "enumeration");
        requireNonNull(verdict, "verdict");
        requireNonNull(support, "support");
    }

    /**
     * The number of entities that are missing from the claimed number.
     *
     * @return the smallest claimed number minus the entities that certainly or possibly belong, at least 0
     */
    public long missing() {
        long enumerated =
                (long) enumeration.certain().size() + enumeration.possible().size();
        return Math.max(0, claim.least() - enumerated);
    }

    /**
     * The claim and the numbers that the corpus lists.
     *
     * @return a text such as {@code members of add: the text says 5; this corpus lists 4, so 1 is missing}
     */
    @Override
    public String text() {
        int certain = enumeration.certain().size();
        int possible = enumeration.possible().size();
        return subject() + ": the text says " + claim + "; this corpus lists " + certain
                + (possible == 0 ? "" : " and possibly " + possible + " more")
                + (missing() == 0 ? "" : ", so " + missing() + (missing() == 1 ? " is" : " are") + " missing");
    }

    /** The population, with its most common role in the plural. */
    private String subject() {
        String text = population.toString();
        return text.startsWith(MEMBER + " of ") ? MEMBER + "s" + text.substring(MEMBER.length()) : text;
    }

    @Override
    public Optional<String> outcome() {
        return Optional.of(
                verdict.label() + ": certain " + enumeration.certain() + ", possible " + enumeration.possible());
    }

    /** Orders by population and id. */
    @Override
    public int compareTo(Count other) {
        return ORDER.compare(this, other);
    }

    /** All parts as text, which differ if two values differ. */
    private String parts() {
        return List.of(id, population, claim, enumeration, verdict, support).toString();
    }

    /** Returns the claim and the verdict, such as {@code there are 2 observers of add: incomplete}. */
    @Override
    public String toString() {
        return Statement.that(population).are(claim) + ": " + verdict.label();
    }
}
