package org.comity.domain.query;

import static org.comity.domain.query.Extent.isBefore;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.comity.domain.conclusion.Membership;
import org.comity.domain.conclusion.Spell;
import org.comity.domain.time.Certainty;
import org.comity.domain.time.Day;
import org.jspecify.annotations.Nullable;

/** The days after one day and up to another. */
record Window(Day after, Day upTo) {

    Window {
        Objects.requireNonNull(after, "after");
        if (upTo.compareTo(after) < 0) {
            throw new IllegalArgumentException(
                    "the period of changes ends before it begins: '" + after + "', '" + upTo + "'");
        }
    }

    /** The changes of memberships in the order of changes. */
    List<Change> changes(List<Membership> memberships) {
        if (after.equals(upTo)) {
            return List.of();
        }
        List<DatedChange> changes = new ArrayList<>();
        for (Membership membership : memberships) {
            Extent extent = Extent.of(membership.spell());
            for (ChangeKind kind : ChangeKind.values()) {
                Certainty certainty = certainty(kind, membership.spell(), extent);
                if (certainty != Certainty.IMPOSSIBLE) {
                    changes.add(DatedChange.of(new Change(membership, kind, certainty), extent));
                }
            }
        }
        return changes.stream().sorted().map(DatedChange::change).toList();
    }

    private Certainty certainty(ChangeKind kind, Spell spell, Extent extent) {
        boolean joined = kind == ChangeKind.JOINED;
        if ((joined ? spell.since() : spell.until()).bound().isOpen()) {
            return Certainty.IMPOSSIBLE;
        }
        return joined ? begins(extent.firstBegin(), extent.lastBegin()) : ends(extent.firstEnd(), extent.lastEnd());
    }

    /** How certainly the first day of a spell, which can be any of the given days, is in this window. */
    private Certainty begins(@Nullable Day first, @Nullable Day last) {
        if (isBefore(upTo, first) || (last != null && last.compareTo(after) <= 0)) {
            return Certainty.IMPOSSIBLE;
        }
        return isBefore(after, first) && last != null && last.compareTo(upTo) <= 0
                ? Certainty.CERTAIN
                : Certainty.POSSIBLE;
    }

    /** How certainly the day after the last day of a spell, which can be any of the given days, is in this window. */
    private Certainty ends(@Nullable Day first, @Nullable Day last) {
        if (isBefore(last, after) || (first != null && first.compareTo(upTo) >= 0)) {
            return Certainty.IMPOSSIBLE;
        }
        return isBefore(last, upTo) && first != null && first.compareTo(after) >= 0
                ? Certainty.CERTAIN
                : Certainty.POSSIBLE;
    }
}
