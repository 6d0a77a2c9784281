package org.comity.domain.resolution;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.comity.domain.conclusion.Membership;
import org.comity.domain.statement.Standing;
import org.comity.domain.time.Day;
import org.jspecify.annotations.Nullable;

/**
 * The pairs of memberships of one member in one body that can exist at the same time and whose standings exclude each
 * other.
 *
 * <p>The memberships are visited in the order in which they begin, and each is compared with those that have not ended.
 * Each membership is in at most {@value #MOST} pairs, so that a member with very many roles does not make the work
 * quadratic.
 */
final class StandingPairs {
    /** The maximum number of pairs of one membership. */
    private static final int MOST = 100;

    private final List<Membership> memberships;
    private final int[] counts;
    /** The memberships of each standing that have begun and can still exist. */
    private final Map<Standing, Deque<Integer>> open = new EnumMap<>(Standing.class);

    private final List<Pair> pairs = new ArrayList<>();

    /**
     * Two memberships.
     *
     * @param one the index of the first
     * @param other the index of the second, which is larger
     */
    record Pair(int one, int other) {}

    private StandingPairs(List<Membership> memberships) {
        this.memberships = memberships;
        this.counts = new int[memberships.size()];
    }

    /**
     * The pairs among some memberships.
     *
     * @param indices the memberships to compare
     * @param memberships all memberships of one member in one body
     * @return the pairs, sorted by their first and then by their second indices
     */
    static List<Pair> among(List<Integer> indices, List<Membership> memberships) {
        StandingPairs found = new StandingPairs(memberships);
        List<Integer> byStart = new ArrayList<>(indices);
        byStart.sort(Comparator.comparing(
                index -> Overlaps.first(memberships.get(index).spell()),
                Comparator.nullsFirst(Comparator.naturalOrder())));
        byStart.forEach(found::enter);
        found.pairs.sort(Comparator.comparingInt(Pair::one).thenComparingInt(Pair::other));
        return found.pairs;
    }

    private void enter(int index) {
        Membership entering = memberships.get(index);
        Standing standing = entering.role().standing();
        Day first = Overlaps.first(entering.spell());
        for (Map.Entry<Standing, Deque<Integer>> others : open.entrySet()) {
            if (others.getKey().excludes(standing)) {
                compare(index, first, others.getValue());
            }
        }
        if (counts[index] < MOST) {
            open.computeIfAbsent(standing, any -> new ArrayDeque<>()).add(index);
        }
    }

    private void compare(int index, @Nullable Day first, Deque<Integer> others) {
        Deque<Integer> kept = new ArrayDeque<>();
        while (!others.isEmpty() && counts[index] < MOST) {
            int other = others.remove();
            if (isOver(other, first)) {
                continue;
            }
            pairs.add(new Pair(Math.min(index, other), Math.max(index, other)));
            counts[index]++;
            counts[other]++;
            if (counts[other] < MOST) {
                kept.push(other);
            }
        }
        kept.forEach(others::addFirst);
    }

    private boolean isOver(int index, @Nullable Day day) {
        Day last = Overlaps.last(memberships.get(index).spell());
        return last != null && day != null && last.compareTo(day) < 0;
    }
}
