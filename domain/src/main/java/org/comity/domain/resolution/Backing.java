package org.comity.domain.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.comity.domain.source.SourceId;
import org.comity.domain.statement.Statement;
import org.comity.domain.time.ImpreciseDate;

/**
 * Counts, for each of several dates, the sources of this date and of the coarser dates that it refines.
 *
 * <p>A date within the bounds of a coarser one refines it, unless the coarser one has gaps, such as {@code [1980,1990]}.
 * Dates are visited by their first days. For each source the last day that its dates reach so far is kept, so that the
 * sources of all dates that contain a date are those that reach at least its last day. The time is n log n, plus a
 * comparison of each date with each date that has gaps.
 */
final class Backing<S extends Statement> {

    private static final Comparator<ImpreciseDate> BY_START = Comparator.comparing(
            date -> date.earliest().orElse(null), Comparator.nullsFirst(Comparator.naturalOrder()));
    private static final Comparator<ImpreciseDate> BY_END =
            Comparator.comparing(date -> date.latest().orElse(null), Comparator.nullsLast(Comparator.naturalOrder()));

    private final List<Candidate<ImpreciseDate, S>> withGaps = new ArrayList<>();
    /** The number of each last day among all last days, from 1. */
    private final Map<ImpreciseDate, Integer> ends = new HashMap<>();
    /** For each source, the last day that its dates reach so far. */
    private final Map<SourceId, Integer> reached = new HashMap<>();
    /** How many sources reach each last day so far, as a Fenwick tree. */
    private final int[] reaching;

    private Backing(List<Candidate<ImpreciseDate, S>> candidates) {
        List<ImpreciseDate> sorted =
                candidates.stream().map(Candidate::value).sorted(BY_END).toList();
        int number = 0;
        for (int i = 0; i < sorted.size(); i++) {
            if (i == 0 || BY_END.compare(sorted.get(i - 1), sorted.get(i)) != 0) {
                number++;
            }
            ends.put(sorted.get(i), number);
        }
        this.reaching = new int[number + 1];
    }

    /** Gives each candidate the number of sources that back it. Candidates that are deprecated back only themselves. */
    static <S extends Statement> void count(List<Candidate<ImpreciseDate, S>> candidates) {
        new Backing<>(candidates).countAll(candidates);
    }

    private void countAll(List<Candidate<ImpreciseDate, S>> candidates) {
        List<Candidate<ImpreciseDate, S>> sorted = new ArrayList<>(candidates);
        sorted.sort(Comparator.comparing(Candidate::value, BY_START));
        for (Candidate<ImpreciseDate, S> candidate : sorted) {
            if (!candidate.isDeprecated() && !candidate.value().isContinuous()) {
                withGaps.add(candidate);
            }
        }
        int entered = 0;
        for (Candidate<ImpreciseDate, S> candidate : sorted) {
            while (entered < sorted.size()
                    && BY_START.compare(sorted.get(entered).value(), candidate.value()) <= 0) {
                enter(sorted.get(entered++));
            }
            candidate.backedBy(sources(candidate));
        }
    }

    private void enter(Candidate<ImpreciseDate, S> candidate) {
        if (candidate.isDeprecated() || !candidate.value().isContinuous()) {
            return;
        }
        int end = end(candidate);
        for (SourceId source : candidate.quoted()) {
            int before = reached.getOrDefault(source, 0);
            if (end > before) {
                add(before, -1);
                add(end, 1);
                reached.put(source, end);
            }
        }
    }

    private int sources(Candidate<ImpreciseDate, S> candidate) {
        int end = end(candidate);
        Set<SourceId> further = new HashSet<>();
        addFurther(candidate, end, further);
        for (Candidate<ImpreciseDate, S> coarser : withGaps) {
            if (candidate.value().refines(coarser.value())) {
                addFurther(coarser, end, further);
            }
        }
        return reached.size() - before(end) + further.size();
    }

    /** Adds the sources of a candidate that are not counted by what they reach. */
    private void addFurther(Candidate<ImpreciseDate, S> candidate, int end, Collection<SourceId> further) {
        for (SourceId source : candidate.quoted()) {
            if (reached.getOrDefault(source, 0) < end) {
                further.add(source);
            }
        }
    }

    private int end(Candidate<ImpreciseDate, S> candidate) {
        return ends.getOrDefault(candidate.value(), 0);
    }

    private void add(int end, int change) {
        for (int i = end; i > 0 && i < reaching.length; i += i & -i) {
            reaching[i] += change;
        }
    }

    /** The number of sources that reach only a last day before this one. */
    private int before(int end) {
        int sum = 0;
        for (int i = end - 1; i > 0; i -= i & -i) {
            sum += reaching[i];
        }
        return sum;
    }
}
