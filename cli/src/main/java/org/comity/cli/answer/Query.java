package org.comity.cli.answer;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.comity.domain.statement.Standing;
import org.comity.domain.time.Certainty;
import org.comity.domain.time.Day;
import org.comity.domain.time.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/**
 * A query about memberships.
 *
 * @param question what is asked
 * @param names the words after the question: one name, or one name each for common members
 * @param filter what is kept
 * @param time the time that is asked about
 * @since 0.1
 */
public record Query(Question question, List<String> names, Filter filter, Time time) {

    /**
     * Copies the names.
     *
     * @param question what is asked
     * @param names the words after the question
     * @param filter what is kept
     * @param time the time that is asked about
     */
    public Query {
        requireNonNull(question, "question");
        names = List.copyOf(names);
        requireNonNull(filter, "filter");
        requireNonNull(time, "time");
    }

    /** The date that is asked about, or empty for any time. */
    Optional<ImpreciseDate> on() {
        return Optional.ofNullable(time.onOrNull);
    }

    boolean keeps(Certainty certainty) {
        return filter.certaintyOrNull == null || filter.certaintyOrNull == certainty;
    }

    /**
     * What is kept.
     *
     * @param roles the names or labels of roles; empty for all
     * @param standings the standings; empty for all
     * @param certaintyOrNull the only certainty, or null for all
     * @since 0.1
     */
    public record Filter(
            List<String> roles,
            List<Standing> standings,
            @Nullable Certainty certaintyOrNull) {

        /**
         * Copies the lists.
         *
         * @param roles the names or labels of roles
         * @param standings the standings
         * @param certaintyOrNull the only certainty, or null for all
         */
        public Filter {
            roles = List.copyOf(roles);
            standings = List.copyOf(standings);
        }
    }

    /**
     * The time that is asked about.
     *
     * @param onOrNull the date, or null for any time
     * @param daysOrNull the two days of changes, or null
     * @since 0.1
     */
    public record Time(
            @Nullable ImpreciseDate onOrNull, @Nullable Days daysOrNull) {}

    /**
     * Two days between which changes happened.
     *
     * @param after the day before the first day of the period
     * @param upTo the last day of the period
     * @since 0.1
     */
    public record Days(Day after, Day upTo) {

        /**
         * Checks the order of the days.
         *
         * @param after the day before the first day of the period
         * @param upTo the last day of the period
         * @throws IllegalArgumentException if the second day is before the first
         */
        public Days {
            if (upTo.compareTo(after) < 0) {
                throw new IllegalArgumentException("the second day is before the first: " + after + "/" + upTo);
            }
        }
    }
}
