package org.comity.domain.query;

import java.io.Serializable;
import java.util.Objects;
import org.comity.domain.conclusion.Membership;
import org.comity.domain.conclusion.Spell;
import org.comity.domain.time.Bound;
import org.comity.domain.time.Certainty;

/**
 * A membership that began or ended, certainly or possibly, in the time asked for.
 *
 * <p>Changes are ordered by the earliest day on which they can have happened (unbounded first), as far as the dates of
 * the membership and its sources tell; on one day those who leave come before those who join; then by membership.
 *
 * @param membership what began or ended
 * @param kind which of the two
 * @param certainty whether that certainly or possibly fell in the time asked for
 */
public record Change(Membership membership, ChangeKind kind, Certainty certainty)
        implements Comparable<Change>, Serializable {

    /**
     * Checks that the change is not impossible.
     *
     * @param membership what began or ended
     * @param kind which of the two
     * @param certainty certain or possible
     * @throws IllegalArgumentException if the change is impossible
     */
    public Change {
        Objects.requireNonNull(membership);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(certainty);
        if (certainty == Certainty.IMPOSSIBLE) {
            throw new IllegalArgumentException("no change: '" + membership.id() + "' has certainly not " + kind);
        }
    }

    /**
     * The end of the membership's spell that this change is.
     *
     * @return for one who joined the first day, for one who left the last day, on which the membership still held;
     *     unknown where nothing is said of it, and never open
     */
    public Bound bound() {
        Spell spell = membership.spell();
        return (kind == ChangeKind.JOINED ? spell.since() : spell.until()).bound();
    }

    @Override
    public int compareTo(Change other) {
        return DatedChange.of(this).compareTo(DatedChange.of(other));
    }
}
