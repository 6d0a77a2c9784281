package org.comity.domain.conclusion;

import java.io.Serializable;
import java.util.Optional;
import org.comity.domain.time.Day;
import org.comity.domain.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/**
 * The time within which an entity is known to have existed, or both parties to a membership: nothing holds of it before
 * the first day of its beginning and after the last day of its end.
 *
 * @param begunOrNull the beginning, or null where none is known
 * @param endedOrNull the end, or null where none is known
 */
public record Life(
        @Nullable LifeEvent begunOrNull, @Nullable LifeEvent endedOrNull) implements Serializable {

    /** The life of which neither beginning nor end is known. */
    public static final Life UNKNOWN = new Life(null, null);

    /**
     * The beginning.
     *
     * @return when it came into being, or empty where that is unknown
     */
    public Optional<LifeEvent> begun() {
        return Optional.ofNullable(begunOrNull);
    }

    /**
     * The end.
     *
     * @return when it ceased to be, or empty where that is unknown or has not come
     */
    public Optional<LifeEvent> ended() {
        return Optional.ofNullable(endedOrNull);
    }

    /**
     * The first day on which anything can hold.
     *
     * @return the earliest day of the beginning, or empty where there is none
     */
    public Optional<Day> first() {
        return begun().map(LifeEvent::date).flatMap(ImpreciseDate::earliest);
    }

    /**
     * The last day on which anything can hold.
     *
     * @return the latest day of the end, or empty where there is none
     */
    public Optional<Day> last() {
        return ended().map(LifeEvent::date).flatMap(ImpreciseDate::latest);
    }

    /**
     * The time in which both this life and another last.
     *
     * @param other the other life
     * @return of the beginnings the one whose first day is later, of the ends the one whose last day is earlier
     */
    public Life and(Life other) {
        if (other.equals(UNKNOWN) || other.equals(this)) {
            return this;
        }
        if (equals(UNKNOWN)) {
            return other;
        }
        boolean laterBegun = other.first()
                .filter(theirs ->
                        first().filter(mine -> mine.compareTo(theirs) >= 0).isEmpty())
                .isPresent();
        boolean earlierEnded = other.last()
                .filter(theirs ->
                        last().filter(mine -> mine.compareTo(theirs) <= 0).isEmpty())
                .isPresent();
        Life both =
                new Life(laterBegun ? other.begunOrNull : begunOrNull, earlierEnded ? other.endedOrNull : endedOrNull);
        // Most often it is one of the two, of which a million memberships need no copies.
        if (both.equals(this)) {
            return this;
        }
        return both.equals(other) ? other : both;
    }
}
