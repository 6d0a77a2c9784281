package org.comity.domain.conclusion;

import java.util.Comparator;
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
        implements Comparable<Count> {

    private static final Comparator<Count> ORDER =
            Comparator.comparing((Count count) -> count.population().toString()).thenComparing(Count::id);

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

    /** Orders by population and id. */
    @Override
    public int compareTo(Count other) {
        return ORDER.compare(this, other);
    }
}
