package org.comity.domain.query;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.comity.domain.conclusion.Membership;
import org.comity.domain.conclusion.Spell;
import org.comity.domain.time.Bound;
import org.comity.domain.time.Certainty;
import org.comity.domain.time.Day;

/**
 * A membership that began or ended, certainly or possibly, in the time asked for.
 *
 * <p>Changes are ordered by the earliest day on which they can have happened (unbounded first), as far as the dates of
 * the membership and its sources tell; on one day those who leave come before those who join; then by membership.
 *
 * @param membership what began or ended
 * @param turn which of the two
 * @param certainty whether that certainly or possibly fell in the time asked for
 */
public record Change(Membership membership, Turn turn, Certainty certainty) implements Comparable<Change> {

    // The last day of one who leaves is the day before the change, so the same day as a first day is the later change.
    private static final Comparator<Change> ORDER = Comparator.comparing(
                    (Change change) -> change.earliest().orElse(null),
                    Comparator.nullsFirst(Comparator.<Day>naturalOrder()))
            .thenComparing(Change::turn)
            .thenComparing(Change::membership)
            .thenComparing(Change::certainty);

    /**
     * Checks that the change is not impossible.
     *
     * @param membership what began or ended
     * @param turn which of the two
     * @param certainty certain or possible
     * @throws IllegalArgumentException if the change is impossible
     */
    public Change {
        Objects.requireNonNull(membership);
        Objects.requireNonNull(turn);
        if (certainty == Certainty.IMPOSSIBLE) {
            throw new IllegalArgumentException("no change: '" + membership.id() + "' has certainly not " + turn);
        }
    }

    /**
     * The end of the membership's spell that this change is.
     *
     * @return for one who joined the first day, for one who left the last day, on which the membership still held;
     *     unknown where nothing is said of it, and never open
     */
    public Bound when() {
        Spell spell = membership.spell();
        return (turn == Turn.JOINED ? spell.since() : spell.until()).bound();
    }

    @Override
    public int compareTo(Change other) {
        return ORDER.compare(this, other);
    }

    private Optional<Day> earliest() {
        Extent extent = Extent.of(membership.spell());
        return Optional.ofNullable(turn == Turn.JOINED ? extent.firstBegin() : extent.firstEnd());
    }
}
