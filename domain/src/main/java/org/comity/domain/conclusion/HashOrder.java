package org.comity.domain.conclusion;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Memberships sorted by the hash of a key, then by the key; memberships with equal keys keep their order.
 *
 * <p>The order is internal; hashes are sorted many times faster than texts. Sorting is done on first use.
 */
final class HashOrder<K extends Comparable<? super K>> {

    private final Function<Membership, K> key;
    private final List<Membership> given;
    /** Null until first use. */
    private volatile @Nullable List<Membership> sorted;

    HashOrder(Function<Membership, K> key, List<Membership> given) {
        this.key = key;
        this.given = given;
    }

    /** The memberships with a key, in their original order. */
    List<Membership> with(K wanted) {
        List<Membership> known = sorted;
        int hash = wanted.hashCode();
        return part(known != null ? known : sort(), membership -> {
            K here = key.apply(membership);
            int order = Integer.compare(here.hashCode(), hash);
            return order != 0 ? order : here.compareTo(wanted);
        });
    }

    /**
     * A part of a sorted list, without a copy.
     *
     * @param sorted the whole list
     * @param order negative for a membership before the part, zero for one in it, positive for one after it
     */
    static List<Membership> part(List<Membership> sorted, ToIntFunction<Membership> order) {
        int from = count(sorted, 0, membership -> order.applyAsInt(membership) < 0);
        return sorted.subList(from, count(sorted, from, membership -> order.applyAsInt(membership) <= 0));
    }

    /** The length of the prefix of memberships that meet a condition; at least {@code known}. */
    private static int count(List<Membership> sorted, int known, Predicate<Membership> first) {
        int low = known;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (first.test(sorted.get(middle))) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Synchronized so that two threads do not both sort a million memberships. */
    private synchronized List<Membership> sort() {
        List<Membership> known = sorted;
        if (known == null) {
            known = List.of(byHash());
            sorted = known;
        }
        return known;
    }

    private Membership[] byHash() {
        long[] hashes = new long[given.size()];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = (long) key.apply(given.get(i)).hashCode() << Integer.SIZE | i;
        }
        Arrays.sort(hashes);
        Membership[] memberships = new Membership[hashes.length];
        int from = 0;
        for (int i = 0; i < hashes.length; i++) {
            memberships[i] = given.get((int) hashes[i]);
            if (hashes[i] >> Integer.SIZE != hashes[from] >> Integer.SIZE) {
                Arrays.sort(memberships, from, i, Comparator.comparing(key));
                from = i;
            }
        }
        Arrays.sort(memberships, from, hashes.length, Comparator.comparing(key));
        return memberships;
    }
}
