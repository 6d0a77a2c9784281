package org.comity.domain.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comity.domain.statement.MembershipStatement;
import org.comity.domain.time.Day;
import org.comity.domain.time.ImpreciseDate;
import org.comity.domain.time.ImpreciseInterval;
import org.jspecify.annotations.Nullable;

/** A spell of which further statements may yet tell more. */
final class SpellDraft {

    private final List<MembershipStatement> statements = new ArrayList<>();
    private final Set<ImpreciseDate> starts = new LinkedHashSet<>();
    private final Set<ImpreciseDate> ends = new LinkedHashSet<>();

    /** The last day of all the ends told; null before any is told. */
    private @Nullable Day lastEnd;

    /** The first day on which all the ends told can have come; null before any is told. */
    private @Nullable Day firstEnd;

    void add(MembershipStatement statement) {
        statements.add(statement);
        ImpreciseInterval period = statement.period();
        period.start().date().ifPresent(starts::add);
        period.end().date().ifPresent(this::addEnd);
    }

    /** Adds a statement that does not count for when the spell begins and ends. */
    void addBeside(MembershipStatement statement) {
        statements.add(statement);
    }

    /** The first day on which it can have begun; empty where no start is told. */
    Optional<Day> begins() {
        return starts.stream().flatMap(start -> start.earliest().stream()).min(Comparator.naturalOrder());
    }

    private void addEnd(ImpreciseDate end) {
        ends.add(end);
        lastEnd = later(lastEnd, end.latest());
        firstEnd = later(firstEnd, end.earliest());
    }

    List<MembershipStatement> statements() {
        return List.copyOf(statements);
    }

    /** Whether an end told of this spell can be this date. */
    boolean endsOn(ImpreciseDate date) {
        return ends.stream().anyMatch(date::compatibleWith);
    }

    /** Whether a statement begins after this spell has ended, or as it ends and then lasts beyond it. */
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
        return asItEnds && beyond && !starts.isEmpty() && starts.stream().noneMatch(start::compatibleWith);
    }

    private static boolean isAfter(Optional<Day> day, Day other) {
        return day.isPresent() && day.get().compareTo(other) > 0;
    }

    private static @Nullable Day later(@Nullable Day one, Optional<Day> other) {
        return one != null && other.filter(day -> day.compareTo(one) > 0).isEmpty() ? one : other.orElse(one);
    }
}
