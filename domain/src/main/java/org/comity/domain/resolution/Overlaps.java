package org.comity.domain.resolution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.comity.domain.conclusion.Spell;
import org.comity.domain.time.Day;
import org.comity.domain.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/**
 * Finds those of many spells that can exist at the same time as another spell, according to their starts and ends.
 *
 * <p>The spells are sorted by their first days. A tree over them contains the last day of each part, so that parts that
 * end too early are never looked at.
 */
final class Overlaps {
    private static final Comparator<@Nullable Day> STARTS = Comparator.nullsFirst(Comparator.naturalOrder());

    /** The indices of the spells, sorted by their first days. */
    private final List<Integer> order = new ArrayList<>();

    private final List<Spell> spells;
    /** The last day of each part of the tree; null if there is none. */
    private final @Nullable Day[] ends;

    private Overlaps(List<Spell> spells) {
        this.spells = spells;
        for (int i = 0; i < spells.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing(index -> first(spells.get(index)), STARTS));
        this.ends = new Day[4 * spells.size()];
        if (!spells.isEmpty()) {
            fill(1, 0, spells.size());
        }
    }

    static Overlaps of(List<Spell> spells) {
        return new Overlaps(spells);
    }

    /** The first day on which a spell can have begun; null if there is none. */
    static @Nullable Day first(Spell spell) {
        return spell.since().bound().date().flatMap(ImpreciseDate::earliest).orElse(null);
    }

    /** The last day on which a spell can have ended; null if there is none. */
    static @Nullable Day last(Spell spell) {
        return spell.until().bound().date().flatMap(ImpreciseDate::latest).orElse(null);
    }

    private @Nullable Day fill(int part, int from, int to) {
        @Nullable Day end;
        if (to - from == 1) {
            end = last(spells.get(order.get(from)));
        } else {
            int middle = (from + to) >>> 1;
            end = later(fill(2 * part, from, middle), fill(2 * part + 1, middle, to));
        }
        ends[part] = end;
        return end;
    }

    private static @Nullable Day later(@Nullable Day one, @Nullable Day other) {
        return one == null || other == null ? null : one.compareTo(other) < 0 ? other : one;
    }

    /** The indices of the spells that can exist at the same time as another one, in ascending order. */
    List<Integer> with(Spell other) {
        List<Integer> found = new ArrayList<>(2);
        if (!spells.isEmpty()) {
            collect(1, 0, spells.size(), other, found);
        }
        Collections.sort(found);
        return found;
    }

    private void collect(int part, int from, int to, Spell other, List<Integer> found) {
        boolean later = isBefore(last(other), first(spells.get(order.get(from))));
        if (later || isBefore(ends[part], first(other))) {
            return;
        }
        if (to - from == 1) {
            found.add(order.get(from));
            return;
        }
        int middle = (from + to) >>> 1;
        collect(2 * part, from, middle, other, found);
        collect(2 * part + 1, middle, to, other, found);
    }

    private static boolean isBefore(@Nullable Day one, @Nullable Day other) {
        return one != null && other != null && one.compareTo(other) < 0;
    }
}
