package org.comity.domain.conclusion;

import java.io.Serializable;
import java.util.Optional;
import org.comity.domain.time.Day;
import org.comity.domain.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/**
 * The time within which an entity, or both parties to a membership, can have existed. No membership exists before the
 * first day of the beginning or after the last day of the end.
 *
 * @param begunOrNull the beginning, or null if it is unknown
 * @param endedOrNull the end, or null if it is unknown
 * @since 0.1
 */
public record Life(
        @Nullable LifeEvent begunOrNull, @Nullable LifeEvent endedOrNull) implements Serializable {

    /** A life without a known beginning or end. */
    public static final Life UNKNOWN = new Life(null, null);

    /**
     * The beginning.
     *
     * @return the beginning, or empty if it is unknown
     */
    public Optional<LifeEvent> begun() {
        return Optional.ofNullable(begunOrNull);
    }

    /**
     * The end.
     *
     * @return the end, or empty if it is unknown or in the future
     */
    public Optional<LifeEvent> ended() {
        return Optional.ofNullable(endedOrNull);
    }

    /**
     * The first day on which a membership can exist.
     *
     * @return the earliest day of the beginning, or empty if there is none
     */
    public Optional<Day> first() {
        return begun().map(LifeEvent::date).flatMap(ImpreciseDate::earliest);
    }

    /**
     * The last day on which a membership can exist.
     *
     * @return the latest day of the end, or empty if there is none
     */
    public Optional<Day> last() {
        return ended().map(LifeEvent::date).flatMap(ImpreciseDate::latest);
    }

    /**
     * The intersection of this life and another.
     *
     * @param other the other life
     * @return a life with the later beginning, by first days, and the earlier end, by last days
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
        // The result is usually one of the two lives, and reusing it saves a million copies.
        if (both.equals(this)) {
            return this;
        }
        return both.equals(other) ? other : both;
    }
}
