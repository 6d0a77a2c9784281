package org.comity.domain.query;

import java.util.Comparator;
import org.comity.domain.time.Day;
import org.jspecify.annotations.Nullable;

/**
 * A change with the day by which it is ordered.
 *
 * @param change the change
 * @param first the first day that can be the first of one who joined or the last of one who left; null before all
 */
record DatedChange(Change change, @Nullable Day first) implements Comparable<DatedChange> {

    // One who leaves is gone on the day after the last, so of the same day a first one is the earlier change.
    private static final Comparator<DatedChange> ORDER = Comparator.comparing(
                    DatedChange::first, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(timed -> timed.change.kind())
            .thenComparing(timed -> timed.change.membership())
            .thenComparing(timed -> timed.change.certainty());

    static DatedChange of(Change change) {
        return of(change, Extent.of(change.membership().spell()));
    }

    /** The extent is that of the change's own spell. */
    static DatedChange of(Change change, Extent extent) {
        return new DatedChange(change, change.kind() == ChangeKind.JOINED ? extent.firstBegin() : extent.firstEnd());
    }

    @Override
    public int compareTo(DatedChange other) {
        return ORDER.compare(this, other);
    }
}
