package org.comity.export.table;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Ids for things that have names: the name, followed by {@code .2}, {@code .3} and so on if several things share it.
 */
final class Variants<T extends Comparable<T>> {

    private final Map<T, String> ids = new LinkedHashMap<>();

    private Variants() {}

    /** Assigns ids in the order of the things, so that the ids depend only on the things. */
    static <T extends Comparable<T>> Variants<T> of(Collection<T> things, Function<T, String> name) {
        Variants<T> variants = new Variants<>();
        Map<String, Integer> counts = new HashMap<>();
        for (T thing : new TreeSet<>(things)) {
            String called = name.apply(thing);
            int number = counts.merge(called, 1, Integer::sum);
            String id = number == 1 ? called : called + "." + number;
            variants.ids.put(thing, id);
        }
        return variants;
    }

    Map<T, String> ids() {
        return ids;
    }

    /** Returns the id of one of the things. */
    String of(T thing) {
        String id = ids.get(thing);
        if (id == null) {
            throw new IllegalArgumentException("not one of them: '" + thing + "'");
        }
        return id;
    }
}
