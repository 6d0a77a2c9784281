package org.comity.domain.conclusion;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.Optional;
import org.comity.domain.statement.ClaimedNumber;
import org.comity.domain.statement.Population;

/**
 * A claimed count, held against what the corpus enumerates.
 *
 * @param id the id, unique in the dataset
 * @param population what is counted
 * @param claim how many there are said to be
 * @param enumeration who of them the corpus enumerates
 * @param verdict how the two compare
 * @param support what the claim rests on
 */
public record Count(
        ConclusionId id,
        Population population,
        ClaimedNumber claim,
        Enumeration enumeration,
        CountVerdict verdict,
        Support support)
        implements Conclusion, Comparable<Count> {

    private static final Comparator<Count> ORDER = Comparator.comparing(
                    (Count count) -> count.population().toString())
            .thenComparing(Count::id)
            .thenComparing(Count::toString)
            .thenComparing(count -> count.claim().least())
            .thenComparing(count -> count.claim().most());

    /**
     * Checks that nothing is missing.
     *
     * @param id the id, unique in the dataset
     * @param population what is counted
     * @param claim how many there are said to be
     * @param enumeration who of them the corpus enumerates
     * @param verdict how the two compare
     * @param support what the claim rests on
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
     * How many are missing of the claim.
     *
     * @return the smallest number claimed less those who certainly or possibly belong, at least 0
     */
    public long missing() {
        long enumerated =
                (long) enumeration.certain().size() + enumeration.possible().size();
        return Math.max(0, claim.least() - enumerated);
    }

    /**
     * The claim and what is enumerated.
     *
     * @return such as {@code observer of add: 5 claimed, 4 enumerated and 1 possible}
     */
    @Override
    public String text() {
        int certain = enumeration.certain().size();
        int possible = enumeration.possible().size();
        return population + ": " + claim + " claimed, " + certain + " enumerated"
                + (possible == 0 ? "" : " and " + possible + " possible")
                + (missing() == 0 ? "" : ", " + missing() + " missing");
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
}
