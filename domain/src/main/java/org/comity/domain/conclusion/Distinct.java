package org.comity.domain.conclusion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** Makes sorted lists without repetition; most input lists already are. */
final class Distinct {

    private Distinct() {}

    static <T extends Comparable<? super T>> List<T> sorted(Collection<T> values) {
        List<T> list = values instanceof List<T> given ? given : new ArrayList<>(values);
        if (isDistinct(list)) {
            return List.copyOf(list);
        }
        List<T> sorted = new ArrayList<>(list);
        Collections.sort(sorted);
        List<T> distinct = new ArrayList<>(sorted.size());
        for (T value : sorted) {
            if (distinct.isEmpty() || !distinct.get(distinct.size() - 1).equals(value)) {
                distinct.add(value);
            }
        }
        return List.copyOf(distinct);
    }

    private static <T extends Comparable<? super T>> boolean isDistinct(List<T> list) {
        for (int i = 1; i < list.size(); i++) {
            if (list.get(i - 1).compareTo(list.get(i)) >= 0) {
                return false;
            }
        }
        return true;
    }
}
