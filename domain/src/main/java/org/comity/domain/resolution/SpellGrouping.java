package org.comity.domain.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.comity.domain.statement.MembershipStatement;
import org.comity.domain.time.Bound;
import org.comity.domain.time.Day;
import org.comity.domain.time.ImpreciseDate;

/**
 * Which statements about one member, body and role can mean one spell.
 *
 * <p>Going through them from the earliest day on which each says that the membership holds, a further spell begins
 * where a statement starts after the last known end: only then do the two certainly not meet. A statement without a
 * start joins the spell of its time, one without any day the last spell.
 */
final class SpellGrouping {

    private static final Comparator<Optional<Day>> UNDATED_LAST =
            Comparator.comparing(day -> day.orElse(null), Comparator.nullsLast(Comparator.naturalOrder()));

    private final SpeakingDays days;

    SpellGrouping(SpeakingDays days) {
        this.days = days;
    }

    /** The spells in the order of time, each with its statements. */
    List<List<MembershipStatement>> group(Collection<MembershipStatement> statements) {
        List<MembershipStatement> ordered = statements.stream()
                .sorted(Comparator.comparing(this::firstDay, UNDATED_LAST).thenComparing(Comparator.naturalOrder()))
                .toList();
        List<List<MembershipStatement>> spells = new ArrayList<>();
        Optional<Day> lastEnd = Optional.empty();
        for (MembershipStatement statement : ordered) {
            Optional<Day> end = lastEnd;
            boolean afterwards = earliest(statement.period().start())
                    .flatMap(day -> end.map(ended -> day.compareTo(ended) > 0))
                    .orElse(false);
            if (spells.isEmpty() || afterwards) {
                spells.add(new ArrayList<>());
                lastEnd = Optional.empty();
            }
            spells.get(spells.size() - 1).add(statement);
            lastEnd = later(lastEnd, lastDay(statement));
        }
        return spells;
    }

    /** The first day that the statement itself names: its start, else the day on which it speaks, else its end. */
    private Optional<Day> firstDay(MembershipStatement statement) {
        return earliest(statement.period().start())
                .or(() -> attested(statement).flatMap(ImpreciseDate::earliest))
                .or(() -> earliest(statement.period().end()));
    }

    /** The day on which the statement's source speaks, where it leaves the end open or unsaid. */
    private Optional<ImpreciseDate> attested(MembershipStatement statement) {
        return statement.period().end().date().isPresent() ? Optional.empty() : days.of(statement);
    }

    private static Optional<Day> earliest(Bound bound) {
        return bound.date().flatMap(ImpreciseDate::earliest);
    }

    private static Optional<Day> lastDay(MembershipStatement statement) {
        return statement.period().end().date().flatMap(ImpreciseDate::latest);
    }

    private static Optional<Day> later(Optional<Day> one, Optional<Day> other) {
        return one.isPresent() && other.isPresent()
                ? one.filter(day -> day.compareTo(other.get()) >= 0).or(() -> other)
                : one.or(() -> other);
    }
}
