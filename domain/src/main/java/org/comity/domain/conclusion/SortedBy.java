package org.comity.domain.conclusion;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Memberships in the order of a key; those of equal keys keep the order given. */
final class SortedBy<K extends Comparable<? super K>> {

    private final Function<Membership, K> key;
    private final List<Membership> given;
    /** Null until asked for. */
    private volatile @Nullable List<Membership> sorted;

    private SortedBy(Function<Membership, K> key, List<Membership> given, @Nullable List<Membership> sorted) {
        this.key = key;
        this.given = given;
        this.sorted = sorted;
    }

    /** The given memberships are in the order of the key. */
    static <K extends Comparable<? super K>> SortedBy<K> already(Function<Membership, K> key, List<Membership> given) {
        return new SortedBy<>(key, given, given);
    }

    /** The given memberships are in another order and are sorted when first asked for. */
    static <K extends Comparable<? super K>> SortedBy<K> lazily(Function<Membership, K> key, List<Membership> given) {
        return new SortedBy<>(key, given, null);
    }

    /** The memberships with a key: a part of the sorted list, not a copy. */
    List<Membership> with(K wanted) {
        List<Membership> all = all();
        int from = count(all, 0, wanted, false);
        return all.subList(from, count(all, from, wanted, true));
    }

    private List<Membership> all() {
        List<Membership> known = sorted;
        return known != null ? known : sort();
    }

    /** Locked so that a million memberships are not sorted twice at once. */
    private synchronized List<Membership> sort() {
        List<Membership> known = sorted;
        if (known == null) {
            Membership[] memberships = given.toArray(Membership[]::new);
            Arrays.sort(memberships, Comparator.comparing(key));
            known = List.of(memberships);
            sorted = known;
        }
        return known;
    }

    /** How many memberships have a lesser key, or one that is not greater; known to be {@code low} or more. */
    private int count(List<Membership> all, int low, K wanted, boolean withEqual) {
        int from = low;
        int to = all.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            int order = key.apply(all.get(middle)).compareTo(wanted);
            if (order < 0 || (withEqual && order == 0)) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
