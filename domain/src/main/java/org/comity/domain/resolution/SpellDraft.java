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

/** A spell to which more statements can be added. */
final class SpellDraft {

    private final List<MembershipStatement> statements = new ArrayList<>();
    private final Set<ImpreciseDate> starts = new LinkedHashSet<>();
    private final Set<ImpreciseDate> ends = new LinkedHashSet<>();

    /** The last possible day of all ends so far; null if there is none. */
    private @Nullable Day lastEnd;

    /** The first day by which all ends so far can have passed; null if there is none. */
    private @Nullable Day firstEnd;

    void add(MembershipStatement statement) {
        statements.add(statement);
        ImpreciseInterval period = statement.period();
        period.start().date().ifPresent(starts::add);
        period.end().date().ifPresent(this::addEnd);
    }

    /** Adds a statement that does not affect the start and the end of the spell. */
    void addBeside(MembershipStatement statement) {
        statements.add(statement);
    }

    /** The first day on which the spell can have begun; empty if no statement gives a start. */
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

    /** Whether an end of this spell can be this date. */
    boolean endsOn(ImpreciseDate date) {
        return ends.stream().anyMatch(date::compatibleWith);
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
        return asItEnds && beyond && !starts.isEmpty() && starts.stream().noneMatch(start::compatibleWith);
    }

    private static boolean isAfter(Optional<Day> day, Day other) {
        return day.isPresent() && day.get().compareTo(other) > 0;
    }

    private static @Nullable Day later(@Nullable Day one, Optional<Day> other) {
        return one != null && other.filter(day -> day.compareTo(one) > 0).isEmpty() ? one : other.orElse(one);
    }
}
