package org.comity.domain.query;

import java.io.Serializable;
import java.util.Objects;
import org.comity.domain.conclusion.Membership;
import org.comity.domain.conclusion.Spell;
import org.comity.domain.time.Bound;
import org.comity.domain.time.Certainty;

/**
 * A membership that certainly or possibly began or ended in a given time.
 *
 * <p>Changes are ordered by the earliest day on which they can have happened according to the dates of the membership
 * and its sources (unbounded first). On one day, members that leave come before members that join; then the order is
 * that of the memberships.
 *
 * @param membership the membership that began or ended
 * @param kind whether it began or ended
 * @param certainty whether that certainly or possibly happened in the given time
 * @since 0.1
 */
public record Change(Membership membership, ChangeKind kind, Certainty certainty)
        implements Comparable<Change>, Serializable {

    /**
     * Checks that the change is not impossible.
     *
     * @param membership the membership that began or ended
     * @param kind whether it began or ended
     * @param certainty certain or possible
     * @throws IllegalArgumentException if the change is impossible
     */
    public Change {
        Objects.requireNonNull(membership, "membership");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(certainty, "certainty");
        if (certainty == Certainty.IMPOSSIBLE) {
            throw new IllegalArgumentException(
                    "a change must be possible: '" + membership.id() + "' has certainly not " + kind.label());
        }
    }

    /**
     * The start or the end of the spell that the change is about.
     *
     * @return the first day of the membership if the member joined, the last day if it left; unknown if no statement
     *     gives it, and never open
     */
    public Bound bound() {
        Spell spell = membership.spell();
        return (kind == ChangeKind.JOINED ? spell.since() : spell.until()).bound();
    }

    @Override
    public int compareTo(Change other) {
        return DatedChange.of(this).compareTo(DatedChange.of(other));
    }

    /** Returns for example {@code iom joined add as observer, 2008-01-01 (certain)}. */
    @Override
    public String toString() {
        String when = bound().date().map(date -> ", " + date).orElse("");
        return membership.member() + " " + kind.label() + " " + membership.body() + " as " + membership.role() + when
                + " (" + certainty.label() + ")";
    }
}
