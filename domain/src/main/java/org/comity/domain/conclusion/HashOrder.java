package org.comity.domain.conclusion;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Memberships in the order of the hashes of a key, then of the key; those of equal keys keep the order given.
 *
 * <p>Nobody sees this order, but hashes are sorted many times faster than texts. It is made when first asked for.
 */
final class HashOrder<K extends Comparable<? super K>> {

    private final Function<Membership, K> key;
    private final List<Membership> given;
    /** Null until asked for. */
    private volatile @Nullable List<Membership> sorted;

    HashOrder(Function<Membership, K> key, List<Membership> given) {
        this.key = key;
        this.given = given;
    }

    /** The memberships with a key, in the order given. */
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
     * @param sorted the whole
     * @param order negative for what comes before the part, zero for what lies in it, positive for what comes after it
     */
    static List<Membership> part(List<Membership> sorted, ToIntFunction<Membership> order) {
        int from = count(sorted, 0, membership -> order.applyAsInt(membership) < 0);
        return sorted.subList(from, count(sorted, from, membership -> order.applyAsInt(membership) <= 0));
    }

    /** How many come first of whom something is true, and then of nobody; at least {@code known}. */
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

    /** Locked so that a million memberships are not sorted twice at once. */
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
