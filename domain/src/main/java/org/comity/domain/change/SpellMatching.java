package org.comity.domain.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.comity.domain.conclusion.Membership;
import org.comity.domain.conclusion.Spell;
import org.comity.domain.statement.StatementId;
import org.comity.domain.time.Bound;
import org.comity.domain.time.Day;
import org.comity.domain.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/**
 * Finds which spells of one member in one body and role belong together: those that share statements. A spell that shares
 * none belongs to the spells of the other dataset at the same time.
 */
final class SpellMatching {

    private static final Comparator<@Nullable Day> UNKNOWN_FIRST = Comparator.nullsFirst(Comparator.naturalOrder());
    private static final Comparator<@Nullable Day> UNKNOWN_LAST = Comparator.nullsLast(Comparator.naturalOrder());

    private static final Comparator<Compared> IN_TIME = Comparator.comparing(SpellMatching::first, UNKNOWN_FIRST)
            .thenComparing(SpellMatching::last, UNKNOWN_LAST)
            .thenComparing(one -> one.conclusion().id());

    private final List<Compared> before;
    private final List<Compared> after;

    /** For each spell a spell of the same group, the later ones after the earlier ones; the first one refers to itself. */
    private final int[] group;

    private SpellMatching(List<Compared> before, List<Compared> after) {
        this.before = before.stream().sorted(IN_TIME).toList();
        this.after = after.stream().sorted(IN_TIME).toList();
        this.group = new int[before.size() + after.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
        }
    }

    /**
     * Spells that belong together.
     *
     * @param before those of the earlier dataset, in the order of time
     * @param after those of the later dataset, in the order of time
     */
    record Group(List<Compared> before, List<Compared> after) {}

    static List<Group> of(List<Compared> before, List<Compared> after, UnaryOperator<StatementId> later) {
        SpellMatching matching = new SpellMatching(before, after);
        boolean[] linked = matching.byStatements(later);
        matching.byTime(linked);
        return matching.groups();
    }

    private boolean[] byStatements(UnaryOperator<StatementId> later) {
        boolean[] linked = new boolean[group.length];
        Map<StatementId, Integer> spells = new HashMap<>();
        for (int i = 0; i < after.size(); i++) {
            for (StatementId id : after.get(i).conclusion().support().statements()) {
                spells.put(id, before.size() + i);
            }
        }
        for (int i = 0; i < before.size(); i++) {
            for (StatementId id : before.get(i).conclusion().support().statements()) {
                Integer spell = spells.get(later.apply(id));
                if (spell != null) {
                    join(i, spell);
                    linked[i] = true;
                    linked[spell] = true;
                }
            }
        }
        return linked;
    }

    private void byTime(boolean[] linked) {
        int i = 0;
        int j = 0;
        while (i < before.size() && j < after.size()) {
            Compared one = before.get(i);
            Compared other = after.get(j);
            int spell = before.size() + j;
            if ((!linked[i] || !linked[spell]) && overlap(one, other)) {
                join(i, spell);
            }
            int order = UNKNOWN_LAST.compare(last(one), last(other));
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
    }

    private List<Group> groups() {
        Map<Integer, Group> groups = new LinkedHashMap<>();
        for (int i = 0; i < group.length; i++) {
            Group all = groups.computeIfAbsent(find(i), any -> new Group(new ArrayList<>(), new ArrayList<>()));
            if (i < before.size()) {
                all.before().add(before.get(i));
            } else {
                all.after().add(after.get(i - before.size()));
            }
        }
        return List.copyOf(groups.values());
    }

    private void join(int one, int other) {
        group[find(other)] = find(one);
    }

    private int find(int spell) {
        int root = spell;
        while (group[root] != root) {
            group[root] = group[group[root]];
            root = group[root];
        }
        return root;
    }

    private static boolean overlap(Compared one, Compared other) {
        return isUpTo(first(one), last(other)) && isUpTo(first(other), last(one));
    }

    private static boolean isUpTo(@Nullable Day one, @Nullable Day other) {
        return one == null || other == null || one.compareTo(other) <= 0;
    }

    private static @Nullable Day first(Compared one) {
        Bound since = spell(one).since().bound();
        return since.date().flatMap(ImpreciseDate::earliest).orElse(null);
    }

    private static @Nullable Day last(Compared one) {
        Bound until = spell(one).until().bound();
        return until.date().flatMap(ImpreciseDate::latest).orElse(null);
    }

    private static Spell spell(Compared one) {
        return ((Membership) one.conclusion()).spell();
    }
}
