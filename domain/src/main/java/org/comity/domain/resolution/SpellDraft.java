package org.comity.domain.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comity.domain.statement.MembershipStatement;
import org.comity.domain.time.Day;
import org.comity.domain.time.ImpreciseDate;
import org.comity.domain.time.ImpreciseInterval;
import org.jspecify.annotations.Nullable;

/** A spell to which more statements can be added. */
final class SpellDraft {

    private final List<MembershipStatement> statements = new ArrayList<>();
    private final PossibleDays starts = new PossibleDays();
    /** The first day on which the spell can have begun; null if no statement gives one. */
    private @Nullable Day firstStart;

    private final PossibleDays ends = new PossibleDays();

    /** The last possible day of all ends so far; null if there is none. */
    private @Nullable Day lastEnd;

    /** The first day by which all ends so far can have passed; null if there is none. */
    private @Nullable Day firstEnd;

    void add(MembershipStatement statement) {
        statements.add(statement);
        ImpreciseInterval period = statement.period();
        period.start().date().ifPresent(this::addStart);
        period.end().date().ifPresent(this::addEnd);
    }

    /** Adds a statement that does not affect the start and the end of the spell. */
    void addBeside(MembershipStatement statement) {
        statements.add(statement);
    }

    /** The first day on which the spell can have begun; empty if no statement gives a start. */
    Optional<Day> begins() {
        return Optional.ofNullable(firstStart);
    }

    /** The last day on which the spell can have ended; empty if no statement gives one. */
    Optional<Day> ends() {
        return Optional.ofNullable(lastEnd);
    }

    private void addStart(ImpreciseDate start) {
        starts.add(start);
        Day earliest = start.earliest().orElse(null);
        if (earliest != null && (firstStart == null || earliest.compareTo(firstStart) < 0)) {
            firstStart = earliest;
        }
    }

    private void addEnd(ImpreciseDate end) {
        ends.add(end);
        lastEnd = later(lastEnd, end.latest());
        firstEnd = later(firstEnd, end.earliest());
    }

    List<MembershipStatement> statements() {
        return List.copyOf(statements);
    }

    /** Whether an end of this spell can be this date. */
    boolean endsOn(ImpreciseDate date) {
        return ends.meet(date);
    }

    /** Whether a statement begins after the end of this spell, or begins at its end and lasts longer. */
    boolean isOver(MembershipStatement statement) {
        Optional<ImpreciseDate> start = statement.period().start().date();
        return lastEnd != null
                && firstEnd != null
                && start.isPresent()
                && (isAfter(start.get().earliest(), lastEnd)
                        || follows(start.get(), statement.period(), lastEnd, firstEnd));
    }

    private boolean follows(ImpreciseDate start, ImpreciseInterval period, Day lastEnd, Day firstEnd) {
        boolean asItEnds =
                start.latest().filter(latest -> latest.compareTo(firstEnd) >= 0).isPresent();
        boolean beyond = period.end().date().isEmpty()
                || period.end()
                        .date()
                        .filter(end -> isAfter(end.latest(), lastEnd))
                        .isPresent();
        return asItEnds && beyond && !starts.isEmpty() && !starts.meet(start);
    }

    private static boolean isAfter(Optional<Day> day, Day other) {
        return day.isPresent() && day.get().compareTo(other) > 0;
    }

    private static @Nullable Day later(@Nullable Day one, Optional<Day> other) {
        return one != null && other.filter(day -> day.compareTo(one) > 0).isEmpty() ? one : other.orElse(one);
    }
}
