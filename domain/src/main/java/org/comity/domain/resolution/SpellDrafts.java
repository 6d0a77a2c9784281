package org.comity.domain.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comity.domain.statement.MembershipStatement;
import org.comity.domain.time.Day;
import org.comity.domain.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/** The spells of one member, body and role, in the order in which they begin. */
final class SpellDrafts {
    private final List<SpellDraft> spells = new ArrayList<>();
    /** For each spell the last day on which it or an earlier one can have ended; null if no statement gives one. */
    private final List<@Nullable Day> reached = new ArrayList<>();
    /** The first spell with an end that has no last day. */
    private int firstUnlimited = Integer.MAX_VALUE;

    List<SpellDraft> all() {
        return spells;
    }

    /** Whether a statement begins a new spell. */
    boolean areOver(MembershipStatement statement) {
        return spells.isEmpty() || last().isOver(statement);
    }

    /** Begins a new spell. */
    void begin() {
        reached.add(spells.isEmpty() ? null : reached.get(spells.size() - 1));
        spells.add(new SpellDraft());
    }

    /**
     * Adds a statement to the last spell, or to an earlier one if the statement has only an end and this end agrees only
     * with the earlier spell.
     */
    void add(MembershipStatement statement) {
        int index = spells.size() - 1;
        Optional<ImpreciseDate> end = statement.period().end().date();
        boolean onlyEnds = statement.period().start().date().isEmpty() && end.isPresent();
        if (onlyEnds && !last().endsOn(end.get())) {
            index = firstEndingOn(end.get());
        }
        SpellDraft spell = spells.get(index);
        spell.add(statement);
        if (end.filter(date -> date.latest().isEmpty()).isPresent()) {
            firstUnlimited = Math.min(firstUnlimited, index);
        }
        Day ends = spell.ends().orElse(null);
        for (int i = index; ends != null && i < reached.size() && isBefore(reached.get(i), ends); i++) {
            reached.set(i, ends);
        }
    }

    private SpellDraft last() {
        return spells.get(spells.size() - 1);
    }

    /** The index of the first spell whose end agrees with a date, or of the last spell. */
    private int firstEndingOn(ImpreciseDate date) {
        int low = 0;
        int high = spells.size();
        Day first = date.earliest().orElse(null);
        while (first != null && low < high) {
            int middle = (low + high) >>> 1;
            if (isBefore(reached.get(middle), first)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int i = Math.min(low, firstUnlimited); i < spells.size(); i++) {
            if (spells.get(i).endsOn(date)) {
                return i;
            }
        }
        return spells.size() - 1;
    }

    private static boolean isBefore(@Nullable Day one, Day other) {
        return one == null || one.compareTo(other) < 0;
    }
}
