package org.comity.domain.query;

import java.util.Comparator;
import org.comity.domain.time.Day;
import org.jspecify.annotations.Nullable;

/**
 * A change with the day that decides its order.
 *
 * @param change the change
 * @param first the earliest day that can be the first day of a member that joined or the last day of one that left;
 *     null comes first
 */
record DatedChange(Change change, @Nullable Day first) implements Comparable<DatedChange> {

    // A member that leaves is absent only on the day after the last, so for equal days joining is the earlier change.
    private static final Comparator<DatedChange> ORDER = Comparator.comparing(
                    DatedChange::first, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(timed -> timed.change.kind())
            .thenComparing(timed -> timed.change.membership())
            .thenComparing(timed -> timed.change.certainty());

    static DatedChange of(Change change) {
        return of(change, Extent.of(change.membership().spell()));
    }

    /** Dates a change by the extent of its own spell. */
    static DatedChange of(Change change, Extent extent) {
        return new DatedChange(change, change.kind() == ChangeKind.JOINED ? extent.firstBegin() : extent.firstEnd());
    }

    @Override
    public int compareTo(DatedChange other) {
        return ORDER.compare(this, other);
    }
}
